import type { ProofFragment } from '../generated/graphql.ts';
import { day } from '../words.ts';

/** Words of the document, between guillemets: their own where they have them. */
export const quoted = (text: string) => (/^«[^«»]*»$/.test(text.trim()) ? text : `«\u00a0${text}\u00a0»`);

type Bound = { readonly printed: string } | null | undefined;
/** A period in the words that print it. */
export function quotedPeriod(
  of: { readonly from?: Bound; readonly to?: Bound } | null | undefined,
): string | undefined {
  const bounds = new Set([of?.from?.printed, of?.to?.printed].filter((bound) => bound != null));
  return bounds.size ? [...bounds].map(quoted).join(' – ') : undefined;
}

/** Marks that the text conversion left for letters above the line, in bold and in italics. */
const MARKS = /\^\{([^}]*)\}|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*/g;

/** The same where nothing but letters can stand: a title, an attribute. */
export const plain = (text: string) => text.replace(MARKS, '$1$2$3');

/** Words of the document as its paper shows them. */
export function Printed({ children: text }: { children: string }) {
  const parts: React.ReactNode[] = [];
  let from = 0;
  for (const { 0: found, 1: above, 2: bold, 3: italic, index } of text.matchAll(MARKS)) {
    parts.push(
      text.slice(from, index),
      above ? <sup key={index}>{above}</sup> : bold ? bold : <em key={index}>{italic}</em>,
    );
    from = index + found.length;
  }
  return parts.length ? [...parts, text.slice(from)] : text;
}

/** The two innermost headings: enough to find the place, short enough to read. */
export const sectionOf = (section: string) => section.split(' › ').slice(-2).join(' › ');

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
          <Marked text={quoted(of.quote)} words={words} />
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
  if (at < 0 || !words) return <Printed>{text}</Printed>;
  return (
    <>
      <Printed>{text.slice(0, at)}</Printed>
      <b>
        <Printed>{text.slice(at, at + words.length)}</Printed>
      </b>
      <Printed>{text.slice(at + words.length)}</Printed>
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
