import { createHash } from 'node:crypto';
import type { FactRecord, Segment } from '../domain/fact.ts';
import { foldSpace } from '../values/text.ts';
import type { Position, Problem } from './problem.ts';
import type { Unit } from './read.ts';

/** A document's text conversion, ready to be compared with proofs. */
export type SourceText = { sha256: string; lines: readonly string[] };

export function sourceText(bytes: Buffer): SourceText {
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lines: bytes.toString('utf8').split('\n'),
  };
}

/** Tags, emphasis and list marks are the conversion's, not the document's; white space is folded. Nothing else is. */
export function bare(text: string): string {
  const untagged = text.replace(/<[^>]*>/g, ' ').replace(/\*+/g, '');
  return foldSpace(untagged.replace(/^\s*(?:[-•☞]|o(?=\s))\s*/gm, ''));
}

/** Whether the cited lines hold the quoted words. */
export function proves({ lines }: SourceText, { firstLine, lastLine, quote }: Segment): boolean {
  return bare(lines.slice(firstLine - 1, lastLine).join('\n')).includes(bare(quote));
}

export type Verdict = { proofs: number; problems: Problem[] };

/** Looks up every proof of a unit's facts that cites this document, in the lines it cites. */
export function checkProofs(unit: Unit, text: SourceText, positions: ReadonlyMap<string, Position>): Verdict {
  const document = unit.entities.find(
    ({ kind, attributes }) => kind === 'DOCUMENT' && attributes.sha256 === text.sha256,
  );
  const nowhere: Position = { file: unit.name, line: 1, column: 1 };
  if (!document) {
    const message = `aucun document de ce contrat n’a l’empreinte ${text.sha256.slice(0, 12)}…`;
    return { proofs: 0, problems: [{ ...nowhere, message }] };
  }
  const problems: Problem[] = [];
  let proofs = 0;
  const check = (fact: FactRecord, segment: Segment) => {
    proofs += 1;
    if (proves(text, segment)) return;
    const { firstLine, lastLine, quote } = segment;
    const where = text.lines.findIndex((line) => bare(line).includes(bare(quote)));
    const hint = where < 0 ? 'nulle part sur une seule ligne' : `à la ligne ${where + 1}`;
    const cited = firstLine === lastLine ? `ligne ${firstLine}` : `lignes ${firstLine}-${lastLine}`;
    problems.push({
      ...(positions.get(fact.key) ?? nowhere),
      message: `${cited} : « ${quote} » n’y est pas (trouvé ${hint})`,
    });
  };
  for (const fact of unit.facts) {
    for (const { document: cited, segments } of fact.citations) {
      if (cited === document.key) for (const segment of segments) check(fact, segment);
    }
  }
  return { proofs, problems };
}
