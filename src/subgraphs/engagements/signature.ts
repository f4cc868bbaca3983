import { model, type Row } from '../../graph/model.ts';
import { from, one } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation, citations } from './citation.ts';
import { Document } from './document.ts';
import { Entity, Node } from './entity.ts';
import { BasisEnum, FactStatusEnum } from './enums.ts';
import { onBehalfOf, subject } from './fact-reads.ts';

const S = model.Signature;

export const Signature = builder.objectRef<Row<typeof S>>('Signature').implement({
  description:
    'A signature block of a document: who, in what capacity, for whom. A printed block is not a signature: see `status`.',
  interfaces: [Node],
  fields: (t) => ({
    actor: t.field({
      type: Entity,
      description: 'The body or function named by the block.',
      read: subject,
    }),
    capacity: t.exposeString('capacity', {
      nullable: true,
      description: 'In what capacity, as printed: « Le Maire ou son représentant ».',
    }),
    printedName: t.string({
      description: 'The name as printed, misprints included.',
      read: from(S, ['value'], ({ value }) => value ?? ''),
    }),
    onBehalfOf: t.field({
      type: Entity,
      nullable: true,
      description: 'For whom a function signs: the Préfet for the State.',
      read: onBehalfOf,
    }),
    document: t.field({
      type: Document,
      description: 'What the block stands under.',
      read: one('(self)-[:OBJECT]->(it:Document)'),
    }),
    status: t.expose('status', {
      type: FactStatusEnum,
      nullable: true,
      description: 'BLOCK_PRINTED as long as no signature is known.',
    }),
    basis: t.expose('basis', { type: BasisEnum, description: 'How it is known.' }),
    citations: t.field({ type: [Citation], description: 'Where the block is printed.', read: citations }),
  }),
});
