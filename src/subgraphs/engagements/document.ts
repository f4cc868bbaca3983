import { model, type Row } from '../../graph/model.ts';
import { from, one } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Contract } from './contract.ts';
import { Entity, Node } from './entity.ts';

const D = model.Document;

export const Document = builder.objectRef<Row<typeof D>>('Document');
Document.implement({
  description: 'A source: the text of a contract, or a public data set with its address.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    contract: t.field({
      type: Contract,
      nullable: true,
      description: 'The contract it belongs to; null for a public data set.',
      read: one('(it:Entity:Contract WHERE it.id = self.contractId)'),
    }),
    amends: t.field({
      type: Contract,
      nullable: true,
      description: 'The contract that it amends, when it says so.',
      read: one('(self)-[:AMENDS]->(it:Contract)'),
    }),
    sha256: t.exposeString('sha256', {
      nullable: true,
      description: 'Checksum of the text conversion whose lines citations give; null for a public data set.',
    }),
    datePrinted: t.exposeString('datePrinted', {
      nullable: true,
      description: 'The date line as printed, even left blank (« Fait à …, le »); null when there is none.',
    }),
    url: t.exposeString('url', { nullable: true, description: 'Where a public data set is published.' }),
    publisher: t.exposeString('publisher', {
      nullable: true,
      description: 'Who publishes a public data set.',
    }),
    licence: t.exposeString('licence', {
      nullable: true,
      description: 'Under which licence; null when not known.',
    }),
    retrievedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day a public data set was read.',
      read: from(D, ['retrievedOn'], ({ retrievedOn }) => retrievedOn),
    }),
  }),
});
