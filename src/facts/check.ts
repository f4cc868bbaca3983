import { createHash } from 'node:crypto';
import type { FactRecord, Segment } from '../domain/fact.ts';
import { foldSpace } from '../values/text.ts';
import type { Position, Problem } from './problem.ts';
import { folderOf } from './reference.ts';
import type { Unit } from './unit.ts';

/** A document's text conversion, ready to be compared with proofs. */
export type SourceText = { sha256: string; lines: readonly string[] };

export function sourceText(bytes: Buffer): SourceText {
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lines: bytes.toString('utf8').split('\n'),
  };
}

/** A tag begins with its name: « < 10 » and « > 3 » are words of the document. */
const TAG = /<\/?[a-z][^>]*>|<!--.*?-->/gis;

/** Tags, emphasis and list marks are the conversion's, not the document's; white space is folded. Nothing else is. */
export function bare(text: string): string {
  const untagged = text.replace(TAG, ' ').replace(/\*+/g, '');
  return foldSpace(untagged.replace(/^\s*(?:[-•☞]|o(?=\s))\s*/gm, ''));
}

/** Whether the cited lines hold the quoted words; a quote of marks alone proves nothing. */
export function proves({ lines }: SourceText, { firstLine, lastLine, quote }: Segment): boolean {
  const words = bare(quote);
  return words !== '' && bare(lines.slice(firstLine - 1, lastLine).join('\n')).includes(words);
}

/** Lines on which a quote may be split; longer ones are looked up on as many as were cited. */
const SPLIT = 3;

/** Where the words are, in the fewest lines; undefined when they are nowhere. */
function find(text: SourceText, { firstLine, lastLine, quote }: Segment): string | undefined {
  const tallest = Math.max(SPLIT, lastLine - firstLine + 1);
  for (let height = 1; height <= tallest; height++) {
    for (let line = 1; line + height - 1 <= text.lines.length; line++) {
      const stretch = { firstLine: line, lastLine: line + height - 1, quote };
      if (proves(text, stretch)) return printLines(stretch);
    }
  }
  return undefined;
}

const printLines = ({ firstLine, lastLine }: Segment) =>
  firstLine === lastLine ? `ligne ${firstLine}` : `lignes ${firstLine}-${lastLine}`;

export type Verdict = { proofs: number; problems: Problem[] };

/** Looks up every proof of a unit's facts that cites this document, in the lines it cites. */
export function checkProofs(unit: Unit, text: SourceText, positions: ReadonlyMap<string, Position>): Verdict {
  const document = unit.entities.find(
    ({ kind, attributes }) => kind === 'DOCUMENT' && attributes.sha256 === text.sha256,
  );
  const nowhere: Position = { file: `${folderOf(unit.name)}/documents.yaml`, line: 1, column: 1 };
  if (!document) {
    const message = `aucun document de ce contrat n’a l’empreinte ${text.sha256.slice(0, 12)}…`;
    return { proofs: 0, problems: [{ ...nowhere, message }] };
  }
  const problems: Problem[] = [];
  let proofs = 0;
  const check = (fact: FactRecord, segment: Segment) => {
    proofs += 1;
    if (proves(text, segment)) return;
    const found = find(text, segment) ?? 'nulle part';
    problems.push({
      ...(positions.get(fact.key) ?? nowhere),
      message: `${printLines(segment)} : « ${segment.quote} » n’y est pas (trouvé ${found})`,
    });
  };
  for (const fact of unit.facts) {
    for (const { document: cited, segments } of fact.citations) {
      if (cited === document.key) for (const segment of segments) check(fact, segment);
    }
  }
  return { proofs, problems };
}
