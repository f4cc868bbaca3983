import type { ProofFragment } from '../generated/graphql.ts';
import { day } from '../words.ts';

/** The two innermost headings: enough to find the place, short enough to read. */
const sectionOf = (section: string) => section.split(' › ').slice(-2).join(' › ');

export function linesOf({
  firstLine,
  lastLine,
}: {
  firstLine?: number | null;
  lastLine?: number | null;
}): string {
  if (firstLine == null) return '';
  return lastLine == null || lastLine === firstLine
    ? `ligne\u00a0${firstLine}`
    : `lignes\u00a0${firstLine}–${lastLine}`;
}

/** The words of the document that prove a line; those that decide it in bold. Nothing of ours stands on paper. */
export function Proof({ of, words }: { of: ProofFragment; words?: string | null | undefined }) {
  if (of.quote == null) {
    return (
      <figure className="proof reference">
        <p>Donnée de référence, extérieure au document.</p>
        <figcaption>
          <strong>{of.document.label}</strong>
          {of.retrievedOn && <span>lue le {day(of.retrievedOn)}</span>}
        </figcaption>
      </figure>
    );
  }
  return (
    <figure className="proof">
      <blockquote>
        <p>
          «&nbsp;
          <Marked text={of.quote} words={words} />
          &nbsp;»
        </p>
      </blockquote>
      <figcaption>
        {of.section && <strong>{sectionOf(of.section)}</strong>}
        <span className="nowrap">{linesOf(of)}</span>
        {of.column && <span>colonne&nbsp;: {of.column}</span>}
      </figcaption>
    </figure>
  );
}

function Marked({ text, words }: { text: string; words?: string | null | undefined }) {
  const at = words ? text.toLocaleLowerCase('fr').indexOf(words.toLocaleLowerCase('fr')) : -1;
  if (at < 0 || !words) return text;
  return (
    <>
      {text.slice(0, at)}
      <b>{text.slice(at, at + words.length)}</b>
      {text.slice(at + words.length)}
    </>
  );
}

export const Proofs = ({ of, words }: { of: readonly ProofFragment[]; words?: string | null | undefined }) =>
  of.map((citation, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: citations have no identity of their own, and never move
    <Proof key={index} of={citation} words={words} />
  ));

/** Proofs behind their place: a press shows them, paper always does. */
export function Where({ of, words }: { of: readonly ProofFragment[]; words?: string | null | undefined }) {
  const [first] = of;
  if (!first) return null;
  const place = first.quote == null ? 'référence' : linesOf(first).replace(/^lignes?/, 'l.');
  return (
    <details className="where">
      <summary>
        <span className="hidden">Preuve, </span>
        {place}
        {of.length > 1 && ` et ${of.length - 1} autre${of.length > 2 ? 's' : ''}`}
      </summary>
      <Proofs of={of} words={words} />
    </details>
  );
}
