import { GraphQLError } from 'graphql';
import { type Locator, locatorOf } from '../../values/passage.ts';
import { PASSAGE, PASSAGE_MATCH } from '../shared/passage.ts';
import { pageSize, wordsOf } from '../shared/refusal.ts';
import { builder } from './builder.ts';
import { SourceFile } from './source-file.ts';

type Place = Locator & { id: string };

const Passage = builder.objectRef<Place>('Passage');
Passage.implement({
  description: PASSAGE.type,
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: PASSAGE.id }),
    firstLine: t.exposeInt('firstLine', { description: 'Where it begins, from 1.' }),
    lastLine: t.exposeInt('lastLine', { description: 'Where it ends.' }),
    text: t.string({
      description:
        'The lines word for word, marks of the conversion included; null when the text is not at hand.',
      resolve: (place, _args, { library }) => library.textOf(place),
    }),
    file: t.field({
      type: SourceFile,
      description: 'The text it stands in; null when it is not at hand.',
      resolve: ({ sha256 }, _args, { library }) => library.find(sha256),
    }),
  }),
});

builder.asEntity(Passage, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }) => {
    const place = locatorOf(id);
    return (place ? { ...place, id } : null) as never;
  },
});

const PassageMatch = builder.objectRef<Place>('PassageMatch');
PassageMatch.implement({
  description: PASSAGE_MATCH.type,
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: PASSAGE_MATCH.id }),
    passage: t.field({
      type: Passage,
      nullable: false,
      description: 'Where it stands, and its words.',
      resolve: (place) => place,
    }),
  }),
});

builder.asEntity(PassageMatch, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }) => {
    const place = locatorOf(id);
    return (place ? { ...place, id } : null) as never;
  },
});

builder.queryType({
  fields: (t) => ({
    passages: t.field({
      type: [PassageMatch],
      nullable: { list: true, items: false },
      description:
        'Paragraphs of the texts at hand in which every word begins a word, those that hold them in a row first. Refused with SOURCES_NOT_MOUNTED when no text is at hand: an empty list means that the texts do not say it.',
      args: {
        text: t.arg.string({ required: true, description: 'Words, in any case and accents.' }),
        sha256: t.arg.string({ description: 'Checksum of the only text to look in.' }),
        first: t.arg.int({ description: '0 to 100, 20 unless told.' }),
      },
      resolve: (_root, { text, sha256, first }, { library }) => {
        if (library.files.length === 0) {
          throw new GraphQLError('No text is at hand: the operator mounts them in SOURCES_DIR.', {
            extensions: { code: 'SOURCES_NOT_MOUNTED' },
          });
        }
        return library.search(wordsOf(text), sha256 ?? undefined, pageSize(first));
      },
    }),
    sourceFiles: t.field({
      type: [SourceFile],
      nullable: { list: true, items: false },
      description: 'The texts at hand, by name.',
      resolve: (_root, _args, { library }) => [...library.files],
    }),
  }),
});
