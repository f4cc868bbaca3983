import type { ProofFragment } from '../generated/graphql.ts';
import { sectionOf } from '../ui/proof.tsx';
import { Thing } from '../ui/thing.tsx';
import { nodesOf } from './block.tsx';
import type { Sheet } from './sheet.ts';

/** Beyond it, places are behind a press: a contract is written of everywhere. */
const SHOWN = 6;

type Place = { readonly section: string; readonly lines: readonly number[] };

/** Every place of the document where something is written of a thing: section by section, where each passage begins. */
function placesOf(sheet: Sheet): readonly Place[] {
  const { asSubject, asObject, held, about, entity } = sheet;
  const citations: ProofFragment[] = [
    ...[asSubject, asObject, held, about].flatMap((list) => nodesOf<{ citations: ProofFragment[] }>(list)),
    ...('occurrences' in entity ? entity.occurrences : []),
  ].flatMap((fact) => fact.citations);
  const written = citations
    .flatMap(({ quote, firstLine, section, document }) =>
      quote != null && firstLine != null ? [{ section: section || document.label, line: firstLine }] : [],
    )
    .toSorted((a, b) => a.line - b.line);
  return [...Map.groupBy(written, ({ section }) => section)].map(([section, passages]) => ({
    section: sectionOf(section),
    lines: [...new Set(passages.map(({ line }) => line))],
  }));
}

const Lines = ({ of }: { of: readonly Place[] }) => (
  <ul className="lines">
    {of.map(({ section, lines }) => (
      <li key={lines[0]}>
        {section}, <span className="faint">l.&nbsp;{lines.join(', ')}</span>
      </li>
    ))}
  </ul>
);

export function WrittenIn({ of: sheet }: { of: Sheet }) {
  const places = placesOf(sheet);
  const rows = 'occurrences' in sheet.entity ? sheet.entity.occurrences : [];
  if (!places.length) return null;
  return (
    <section>
      <h2>Où c’est écrit</h2>
      <Lines of={places.slice(0, SHOWN)} />
      {places.length > SHOWN && (
        <details>
          <summary className="small">
            {places.length - SHOWN} autre{places.length > SHOWN + 1 && 's'} section
            {places.length > SHOWN + 1 && 's'}
          </summary>
          <Lines of={places.slice(SHOWN)} />
        </details>
      )}
      {rows.length > 0 && (
        <>
          <h3>Où il figure en annexe</h3>
          <ul className="lines">
            {rows.map(({ id, row }) => (
              <li key={id}>
                <Thing of={row} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
