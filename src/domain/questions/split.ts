import type { Token } from './normalise.ts';

/** At most so many questions in one. */
const MOST = 3;
/** What may open a second question after « et » or a comma. */
const OPENS = new Set(
  'qui quand combien ou comment pourquoi quel quels quelle quelles depuis jusqu par a avec que quoi est y dans pour sur en de'.split(
    ' ',
  ),
);
/** What may follow « et » when only the thing changes: « Et la DSU ? ». */
const INTERROGATIVE = new Set(
  'qui quand combien ou comment pourquoi quel quels quelle quelles quoi'.split(' '),
);

/** The questions that one text asks: at its marks, and at « et » or a comma before an interrogative word. */
export function split(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  const last = () => clauses.at(-1) as Token[];
  tokens.forEach((token, at) => {
    const next = tokens.slice(at + 1, at + 4);
    if (token.mark) {
      if (token.raw === ',' && !(asks(next) && last().some(poses))) {
        last().push(token);
        return;
      }
      if (last().length) clauses.push([]);
      return;
    }
    const rest = tokens.slice(at + 1);
    if (
      token.folded === 'et' &&
      last().length &&
      (asks(next) || goesOn(rest) || (last().some(poses) && asksBehind(rest)))
    ) {
      clauses.push([]);
      return;
    }
    last().push(token);
  });
  return clauses.filter((clause) => clause.some(({ folded }) => folded)).slice(0, MOST);
}

/** Before a comma, a name that nothing is asked of yet belongs to what follows: « Le POPAC, qui le pilote ? ». */
const poses = ({ folded }: Token): boolean => INTERROGATIVE.has(folded) || folded === 'est';

const SUBJECT = new Set('il elle ils elles on ca c'.split(' '));

/** « et il a été installé quand »: a subject that stands for what was named, and a question behind it. */
function goesOn([first, ...rest]: readonly Token[]): boolean {
  if (!first || !SUBJECT.has(first.folded)) return false;
  const end = rest.findIndex(({ mark }) => mark);
  return (end < 0 ? rest : rest.slice(0, end)).some(
    ({ folded, raw }) => INTERROGATIVE.has(folded) && (folded !== 'ou' || raw.includes('ù')),
  );
}

/** « et présidée par qui », « et mis en service quand »: a participle, and behind it nothing but what asks. */
function asksBehind([first, ...rest]: readonly Token[]): boolean {
  const behind = rest[0]?.folded === 'en' && rest[1]?.stop === false ? rest.slice(2) : rest;
  return !!first && DONE.test(first.raw) && asks(behind.slice(0, 3));
}
const DONE = /.(?:é|ée|és|ées|it|ite|its|ites|u|ue|us|ues|is|ise|ises)$/iu;

/** « qui », « à quelle date », « jusqu’à quand »: a question word, at most two others before it. */
function asks([next, ...rest]: readonly Token[]): boolean {
  if (!next || next.mark) return false;
  if (INTERROGATIVE.has(next.folded)) return next.folded !== 'ou' || next.raw.includes('ù');
  const at = rest.findIndex(({ folded }) => INTERROGATIVE.has(folded));
  return OPENS.has(next.folded) && at >= 0 && rest.slice(0, at).every(({ stop }) => stop);
}
