import { z } from 'zod';
import { words } from '../fact.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

/** A heading of the outline: line, level as in Markdown, text. */
const OUTLINE = /^(\d+) (#{1,4}) (.+)$/;

/** A source: the contract's own text, or a public data set (with its address and the day it was read). The outline turns a line number into the section that a citation prints. */
export const document = noun({
  kind: 'DOCUMENT',
  label: 'Document',
  segment: 'document',
  file: 'documents',
  attributes: {
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Empreinte de la conversion en texte que citent les lignes.')
      .optional(),
    datePrinted: words.describe('La date telle qu’imprimée, même laissée en blanc.').optional(),
    url: z.url().optional(),
    publisher: words.optional(),
    licence: words.optional(),
    retrievedOn: z.iso.date().optional(),
    outline: z
      .array(z.string().regex(OUTLINE))
      .describe('Les titres : « 71 ## I.1. LES RÉALISATIONS », ligne, niveau, texte.')
      .optional(),
    withoutFacts: z
      .array(z.string().regex(/^\d+(-\d+)? \S.*$/))
      .describe('Lignes qui ne disent aucun fait, et pourquoi : « 12-32 sommaire ».')
      .optional(),
  },
  relations: ['NAMED', 'DATED', 'AMENDS', 'ANNEXED_TO', 'FOLLOWS', 'CONCERNS', ...OF_ANYTHING],
});

/** Lines on which a heading stands. */
export const headingLines = (outline: readonly string[]): number[] =>
  outline.map((entry) => Number.parseInt(entry, 10));

/** The headings above a line, outermost first, as a citation prints them; undefined outside any heading. */
export function sectionOf(outline: readonly string[], line: number): string | undefined {
  const open: string[] = [];
  for (const entry of outline) {
    const [, at = '', marks = '', heading = ''] = OUTLINE.exec(entry) ?? [];
    if (Number(at) > line) break;
    open.length = Math.min(open.length, marks.length - 1);
    open[marks.length - 1] = heading;
  }
  const path = open.filter(Boolean);
  return path.length ? path.join(' › ') : undefined;
}
