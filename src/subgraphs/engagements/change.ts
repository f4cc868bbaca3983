import { GraphQLError } from 'graphql';
import { findChanges, listVersions } from '../../domain/insights/change.graph.ts';
import { CHANGES, changeKey, type DataChange as Shape } from '../../domain/insights/change.ts';
import { connectionOf } from '../../read/connection.ts';
import { connectionDescriptions as say } from '../../read/descriptions.ts';
import { keyset } from '../../read/keyset.ts';
import { builder } from './builder.ts';
import { Node } from './entity.ts';
import { enumOf } from './enums.ts';

const ChangeKindEnum = enumOf('ChangeKind', 'What became of something between two versions.', CHANGES, {
  ADDED: 'It was not there.',
  CHANGED: 'It was there, and something of it differs: its words, its links, its proofs.',
  REMOVED: 'It is there no more.',
});

const DataChange = builder.objectRef<Shape>('DataChange').implement({
  description: 'A thing, a fact or a whole contract that came, changed or went.',
  fields: (t) => ({
    what: t.field({ type: ChangeKindEnum, description: 'What became of it.', resolve: ({ what }) => what }),
    key: t.string({
      description:
        'Permanent key: the address of a thing, the words of a fact, the name of what came as a whole.',
      resolve: ({ key }) => key,
    }),
    unit: t.string({
      description: 'What was loaded: slug of a contract, or `reference`.',
      resolve: ({ unit }) => unit,
    }),
    loadedAt: t.string({
      description: 'Instant of the last load that touched it, ISO 8601.',
      resolve: ({ loadedAt }) => loadedAt,
    }),
    node: t.field({
      type: Node,
      nullable: true,
      description: 'It, as it is now; null when it is gone, or came or went as part of a whole contract.',
      resolve: ({ id, what }, _args, { reader }, info) =>
        (id && what !== 'REMOVED' ? reader.entity('Node', id, info) : null) as never,
    }),
  }),
});

builder.queryField('changes', (t) =>
  t.field({
    type: connectionOf(builder as never, DataChange as never) as never,
    description:
      'What changed between two versions of the data, by contract, then by key. A contract that came whole is one change.',
    args: {
      since: t.arg.string({
        required: true,
        description: 'A version that some answer carried as `extensions.dataVersion`.',
      }),
      until: t.arg.string({ description: 'A later one; absent, the version of today.' }),
      first: t.arg.int({ description: say.first }),
      after: t.arg.string({ description: say.after }),
      last: t.arg.int({ description: say.last }),
      before: t.arg.string({ description: say.before }),
    },
    resolve: async (_root, { since, until, ...paging }, { graph, dataVersion }) => {
      const found = await findChanges(graph, since, until ?? dataVersion);
      if (!found) {
        const versions = await listVersions(graph);
        throw new GraphQLError(
          `No such version of the data is remembered; the last ones are ${versions.slice(-5).join(', ') || 'none'}.`,
          { extensions: { code: 'BAD_USER_INPUT' } },
        );
      }
      return keyset(found, changeKey, paging) as never;
    },
  }),
);
