import { model, type Row } from '../../graph/model.ts';
import { labels } from '../../read/family.ts';
import { from, many, one } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Document } from './document.ts';
import { Passage, passage } from './passage.ts';

const C = model.Citation;
const JOIN = ' […] ';

const quoteOf = (segment: string) => segment.replace(/^\d+-\d+ /, '');

type Range = { start: number; end: number };

/** Where each quoted segment stands in the joined quote. */
function marksOf(segments: readonly string[]): Range[] {
  let start = 0;
  return segments.map((segment) => {
    const mark = { start, end: start + quoteOf(segment).length };
    start = mark.end + JOIN.length;
    return mark;
  });
}

export const TextRange = builder.objectRef<Range>('TextRange').implement({
  description: 'A run of characters of a quote.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Index of the first character, from 0, in UTF-16 units.' }),
    end: t.exposeInt('end', { description: 'Index just behind the last one.' }),
  }),
});

export const Citation = builder.objectRef<Row<typeof C>>('Citation').implement({
  description:
    'Where a fact is written: the shortest words that prove it, verbatim, and their lines in the text conversion. A REFERENCE fact has a url and a day instead.',
  read: labels(C, 'citation', []),
  fields: (t) => ({
    document: t.field({
      type: Document,
      description: 'The source that is cited.',
      read: one('(self)-[:IN_DOCUMENT]->(it:Document)'),
    }),
    section: t.exposeString('section', {
      nullable: true,
      description: 'The headings above the words, outermost first; null for a public source.',
    }),
    firstLine: t.exposeInt('firstLine', {
      nullable: true,
      description: 'First cited line of the text conversion, from 1; null for a public source.',
    }),
    lastLine: t.exposeInt('lastLine', {
      nullable: true,
      description: 'Last cited line; a name may be printed over several.',
    }),
    quote: t.string({
      nullable: true,
      description:
        'The proving words as printed, misprints included; segments are joined by « […] ». Null for a public source.',
      read: from(C, ['segments'], ({ segments }) =>
        segments.length ? segments.map(quoteOf).join(JOIN) : null,
      ),
    }),
    marks: t.field({
      type: [TextRange],
      description: 'Which characters of the quote prove the fact: one range per segment.',
      read: from(C, ['segments'], ({ segments }) => marksOf(segments)),
    }),
    row: t.exposeString('row', {
      nullable: true,
      description: 'Printed row of a table, when the proof is a cell.',
    }),
    column: t.exposeString('column', {
      nullable: true,
      description: 'Printed column of a table, when the proof is a cell.',
    }),
    passage: t.field({
      type: Passage,
      nullable: true,
      description:
        'The cited lines as a whole, to be read where the text is at hand; null for a public source.',
      read: passage,
    }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Address of a public source; null for a passage of the document.',
    }),
    retrievedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day the public source was read.',
      read: from(C, ['retrievedOn'], ({ retrievedOn }) => retrievedOn),
    }),
  }),
});

/** The proofs of a fact, in the order they were given. */
export const citations = many('(self)-[rel:CITES]->(it:Citation)', 'rel.ord');
