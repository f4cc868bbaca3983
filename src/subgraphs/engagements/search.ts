import { MATCHES } from '../../domain/search/rank.ts';
import { type Found, type Hit, search } from '../../domain/search/search.graph.ts';
import { builder } from './builder.ts';
import { TextRange } from './citation.ts';
import { Entity } from './entity.ts';
import { EntityKind, enumOf } from './enums.ts';
import { Fact } from './fact.ts';
import { contractToId } from './filters.ts';

const SearchMatch = enumOf('SearchMatch', 'How what was typed and a name meet, best first.', MATCHES, {
  ACRONYM: 'It is its acronym, or that of a term.',
  NAME: 'It is its whole name.',
  ALIAS: 'It is another printed form of it.',
  PREFIX: 'Words of its name begin so.',
  STEM: 'The same words, otherwise inflected.',
  FUZZY: 'The same words but for a letter or two.',
  TEXT: 'A fact about it says so.',
});

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'A thing that answers to what was typed.',
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'The thing.',
      resolve: ({ candidate }, _args, { reader }, info) =>
        reader.entity('Entity', candidate.id, info) as never,
    }),
    match: t.field({ type: SearchMatch, description: 'How it was found.', resolve: ({ match }) => match }),
    matched: t.string({ description: 'The printed form that was met.', resolve: ({ matched }) => matched }),
    highlights: t.field({
      type: [TextRange],
      description: 'Which characters of `matched` were met.',
      resolve: ({ highlights }) => highlights,
    }),
    tellsApart: t.string({
      nullable: true,
      description: 'When others answer to the same name, what this one is; null when it is alone.',
      resolve: ({ tellsApart }) => tellsApart ?? null,
    }),
  }),
});

const SearchResult = builder.objectRef<Found>('SearchResult').implement({
  description: 'What was found, best first; when nothing was, what may have been meant.',
  fields: (t) => ({
    hits: t.field({ type: [SearchHit], description: 'Things, best first.', resolve: ({ hits }) => hits }),
    passages: t.field({
      type: [Fact],
      description:
        'Facts whose words match, with their proofs: what the text says of it, whatever its names.',
      resolve: async ({ passages }, _args, { reader }, info) =>
        (await reader.entities('Fact', passages, info)).filter((fact) => fact !== null) as never,
    }),
    didYouMean: t.stringList({
      description: 'Names near to what was typed; empty when something was found.',
      resolve: ({ didYouMean }) => didYouMean,
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchResult,
    description:
      'Things by name: whatever the case, accents, ligatures and small misspellings; acronyms both ways; homonyms are all returned.',
    args: {
      text: t.arg.string({ required: true, description: 'What is typed: any text, taken literally.' }),
      kinds: t.arg({ type: [EntityKind], description: 'Only these kinds.' }),
      contract: t.arg.string({ description: 'Slug or official code: only what this contract names.' }),
      first: t.arg.int({ description: 'At most so many hits: 10 unless told, 50 at most.' }),
    },
    resolve: (_root, { text, kinds, contract, first }, context) =>
      search(context.graph, {
        text,
        kinds: [...(kinds ?? [])],
        contractId: contract ? contractToId(contract, context) : '',
        first: Math.max(0, Math.min(first ?? 10, 50)),
      }),
  }),
);
