import { KINDS, word } from '../words.ts';
import { isSaid } from './columns.ts';
import { type End, familyRank, type Link } from './links.ts';

/** A line under a name: how the thing is bound to what is nearer the centre, or what it is. */
export type Note = {
  readonly family?: string | undefined;
  readonly words: string;
  readonly planned?: string | undefined;
};
type Pair = {
  readonly from: string;
  readonly to: string;
  readonly family: string | undefined;
  readonly link: Link;
};

/** Notes that a thing bears; the others are told by their number. */
const BORNE = 2;

/** What the two headings say already. */
const isPlain = ({ link, family }: Pair) => family === undefined && /^imprimé sous/.test(link.active);

export function notesOf(end: End, pairs: readonly Pair[], levelOf: (key: string) => number): readonly Note[] {
  const level = levelOf(end.key);
  if (level === 0) return [{ words: 'au centre' }];
  const found = pairs
    .filter(({ from, to }) => from === end.key || to === end.key)
    .filter(({ from, to }) => levelOf(from === end.key ? to : from) < level)
    .filter((pair) => !isPlain(pair) && (pair.link.family === pair.family || pair.family !== undefined))
    .filter(({ link }) => link.to !== undefined)
    .map(
      (pair): Note => ({
        family: pair.family,
        words: wordsOf(pair, end.key),
        planned: pair.link.planned,
      }),
    );
  const distinct = [
    ...new Map(found.map((note) => [`${note.family} ${note.words} ${note.planned}`, note])).values(),
  ].toSorted((a, b) => familyRank(a.family) - familyRank(b.family));
  const rest = distinct.length - BORNE;
  return [
    ...(isSaid(end.kind) ? [] : [{ words: word(KINDS, end.kind) }]),
    ...distinct.slice(0, BORNE),
    ...(rest > 0 ? [{ words: `et ${rest} autre${rest > 1 ? 's' : ''}` }] : []),
  ];
}

/** Of a role, what who acts does, and the printed verb where it arrives; of another link, what its nearer end says of it. */
function wordsOf({ link, from, family }: Pair, key: string): string {
  if (family !== undefined) return from === key ? link.active : link.passive;
  return from === key ? link.passive : link.active;
}
