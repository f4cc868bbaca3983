import { expr, one } from '../../read/read.ts';
import { locatorOf } from '../../values/passage.ts';
import { PASSAGE, PASSAGE_MATCH } from '../shared/passage.ts';
import { builder } from './builder.ts';
import { Document } from './document.ts';
import { Fact } from './fact.ts';

/** From a citation to the document whose lines it gives; nowhere from that of a public source. */
export const passage = one(
  '(self)-[rel:IN_DOCUMENT]->(it:Document WHERE it.sha256 IS NOT NULL AND self.firstLine IS NOT NULL)',
);

/** The checksum of the document, and the lines of the citation that led there: an id as `passageId` makes it. */
const ID = "self.sha256 + ':' + startNode(rel).firstLine + '-' + startNode(rel).lastLine";

export const Passage = builder.objectRef<{ id: string }>('Passage').implement({
  description: PASSAGE.type,
  fields: (t) => ({
    id: t.id({ description: PASSAGE.id, read: expr<string>(ID) }),
  }),
});

builder.asEntity(Passage, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: (passage) => passage,
});

/** A place in a text that someone else searched: we say what the graph has from there. */
const PassageMatch = builder.objectRef<{ id: string }>('PassageMatch');
PassageMatch.implement({
  description: PASSAGE_MATCH.type,
  fields: (t) => ({
    id: t.exposeID('id', { description: PASSAGE_MATCH.id }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document it stands in; null when the graph knows none of this text.',
      resolve: async ({ id }, _args, { documents, reader }, info) => {
        const place = locatorOf(id);
        const document = place && (await documents.load(place.sha256));
        return document ? (reader.entity('Document', document, info) as never) : null;
      },
    }),
    facts: t.field({
      type: [Fact],
      nullable: true,
      description: 'Facts proved by words that stand in it or reach into it.',
      resolve: async ({ id }, _args, { factsCiting, reader }, info) => {
        const place = locatorOf(id);
        const ids = place ? await factsCiting.load(place) : [];
        const facts = await Promise.all(ids.map((fact) => reader.entity('Fact', fact, info)));
        return facts.filter((fact) => fact !== null) as never;
      },
    }),
  }),
});

builder.asEntity(PassageMatch, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: (passage) => passage,
});
