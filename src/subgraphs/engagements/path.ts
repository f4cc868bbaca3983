import { GraphQLError } from 'graphql';
import { findPaths, MOST_HOPS } from '../../domain/insights/path.graph.ts';
import { type Missing, SHARED, type Path as Shape, type Step, sayStep } from '../../domain/insights/path.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Entity } from './entity.ts';
import { enumOf } from './enums.ts';
import { Fact } from './fact.ts';
import { thingToId } from './filters.ts';
import { batched } from './loaded.ts';

const SharedEnum = enumOf('SharedGround', 'What brings two things near without linking them.', SHARED, {
  ROW: 'They stand on the same annex row (« figure sur la même ligne que »).',
  THEME: 'They are under the same heading.',
  PLACE: 'They are said of the same place.',
  PUBLIC: 'They are for the same people.',
  NOTHING: 'No row, heading, place or public brings them near.',
});

const PathStep = builder.objectRef<Step>('PathStep').implement({
  description: 'One fact on the way from a thing to another.',
  fields: (t) => ({
    from: t.field({
      type: Entity,
      description: 'Where the step starts.',
      resolve: ({ from }, _args, { reader }, info) => reader.entity('Entity', from.id, info) as never,
    }),
    to: t.field({
      type: Entity,
      description: 'Where it leads.',
      resolve: ({ to }, _args, { reader }, info) => reader.entity('Entity', to.id, info) as never,
    }),
    fact: t.field({
      type: Fact,
      description: 'What is said: it may be walked against its sense.',
      resolve: ({ fact }, _args, { reader }, info) => reader.entity('Fact', fact.id, info) as never,
    }),
    sentence: t.string({
      description: 'The fact in French, in its own sense.',
      resolve: (step) => sayStep(step),
    }),
  }),
});

const MissingHop = builder.objectRef<Missing>('MissingHop').implement({
  description: 'Where a link would have to be, and is not said.',
  fields: (t) => ({
    between: t.field({
      type: [Entity],
      description: 'The two things that nothing links.',
      resolve: ({ between }, _args, { reader }, info) => batched(reader, 'Entity', between, info),
    }),
    shared: t.field({
      type: SharedEnum,
      description: 'What they have in common all the same.',
      resolve: ({ shared }) => shared,
    }),
    through: t.field({
      type: Entity,
      nullable: true,
      description: 'The row, heading, place or public that they share; null when they share nothing.',
      resolve: ({ through }, _args, { reader }, info) =>
        (through ? reader.entity('Entity', through, info) : null) as never,
    }),
    sentence: t.string({ description: 'The same in French.', resolve: ({ sentence }) => sentence }),
  }),
});

const Path = builder.objectRef<Shape>('Path').implement({
  description: 'How one thing is related to another, fact by fact; or where the link is missing.',
  fields: (t) => ({
    hops: t.int({ description: 'How many facts long.', resolve: ({ steps }) => steps.length }),
    complete: t.boolean({
      description: 'False when no path is said: it then shows the nearest ground and `missing`.',
      resolve: ({ missing }) => missing === undefined,
    }),
    sentence: t.string({
      description: 'French, to be read aloud; of a path that is not complete, what is missing.',
      resolve: ({ sentence }) => sentence,
    }),
    steps: t.field({ type: [PathStep], description: 'In order.', resolve: ({ steps }) => steps }),
    missing: t.field({
      type: MissingHop,
      nullable: true,
      description: 'The nearest missing hop; null when the path is complete.',
      resolve: ({ missing }) => missing ?? null,
    }),
    citations: t.field({
      type: [Citation],
      description: 'Where each step is written.',
      resolve: ({ citations }, _args, { reader }, info) => batched(reader, 'Citation', citations, info),
    }),
  }),
});

builder.queryField('paths', (t) =>
  t.field({
    type: [Path],
    description:
      'How two things are related: the shortest paths over links that mean something, ten at most. Sharing a row, a theme, a place or a public is no link.',
    args: {
      from: t.arg.id({ required: true, description: 'Id or slug of a thing.' }),
      to: t.arg.id({ required: true, description: 'Id or slug of another.' }),
      maxHops: t.arg.int({ description: `At most so many facts: 4 unless told, ${MOST_HOPS} at most.` }),
    },
    resolve: (_root, { from, to, maxHops }, context) => {
      const hops = maxHops ?? 4;
      if (hops < 1 || hops > MOST_HOPS)
        throw new GraphQLError(`\`maxHops\` is 1 to ${MOST_HOPS}: got ${hops}.`, {
          extensions: { code: 'BAD_USER_INPUT' },
        });
      return findPaths(context.graph, thingToId(from, context), thingToId(to, context), hops);
    },
  }),
);
