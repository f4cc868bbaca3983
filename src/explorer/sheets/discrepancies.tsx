import type { TwoThingsFragment } from '../generated/graphql.ts';
import { Printed, Proofs, quoted } from '../ui/proof.tsx';
import { Spelled } from '../ui/spelled.tsx';
import { Thing } from '../ui/thing.tsx';
import { DISCREPANCIES, word } from '../words.ts';
import { atLeastOne, Block, nodesOf } from './block.tsx';
import type { Sheet } from './sheet.ts';

/** What the document says in two ways: every reading with its proof, side by side; which one we read on is said. */
export function TwoThings({ of, isOwn }: { of: TwoThingsFragment; isOwn: boolean }) {
  return (
    <section className="two">
      <h3>
        <span className="unequal" aria-hidden="true">
          ≠
        </span>
        <span>
          {isOwn ? <Spelled>{of.explanation}</Spelled> : <Thing of={of} />}{' '}
          <span className="faint">({word(DISCREPANCIES, of.discrepancyKind)})</span>
        </span>
      </h3>
      {!isOwn && of.explanation !== of.label && (
        <p className="small">
          <Spelled>{of.explanation}</Spelled>
        </p>
      )}
      <div className="readings">
        {of.readings.map(({ id, citations }) => (
          <div key={id}>
            <Proofs of={citations} />
          </div>
        ))}
      </div>
      {of.chosen && (
        <p className="small">
          Lecture retenue ici&nbsp;: <Printed>{quoted(of.chosen)}</Printed>
        </p>
      )}
    </section>
  );
}

/** Each discrepancy on the sheet of whatever it concerns, and on its own. */
export function Discrepancies({ of: { entity, discrepancies } }: { of: Sheet }) {
  const told = nodesOf(discrepancies).flatMap(({ subject }) =>
    subject.__typename === 'Discrepancy' ? [subject] : [],
  );
  const own = entity.__typename === 'Discrepancy' ? [entity] : [];
  const all = new Map([...own, ...told].map((one) => [one.slug, one]));
  if (!all.size) return null;
  return (
    <Block title="Le document dit deux choses" note={atLeastOne(all.size, 'écart')}>
      {[...all.values()].map((one) => (
        <TwoThings key={one.slug} of={one} isOwn={one.slug === entity.slug} />
      ))}
    </Block>
  );
}
