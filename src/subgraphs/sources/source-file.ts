import { external, requires } from '../shared/theirs.ts';
import { builder } from './builder.ts';
import type { SourceFile as File } from './library.ts';

export const SourceFile = builder.objectRef<File>('SourceFile').implement({
  description: 'A text conversion that is at hand, known by the checksum of its bytes.',
  fields: (t) => ({
    sha256: t.exposeString('sha256', {
      nullable: false,
      description: 'Checksum: the document that has the same is of this very text.',
    }),
    name: t.exposeString('name', { nullable: false, description: 'As it is called in its folder.' }),
    bytes: t.exposeInt('bytes', { nullable: false, description: 'Its size.' }),
    lineCount: t.int({
      nullable: false,
      description: 'How many lines it has: citations count them from 1.',
      resolve: ({ lines }) => lines.length,
    }),
  }),
});

type Known = { id: string; sha256?: string | null };

const Document = builder.objectRef<Known>('Document').implement({
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    sha256: t.exposeString('sha256', external),
    file: t.field({
      ...requires('sha256'),
      type: SourceFile,
      description: 'Its text, when it is at hand; null elsewhere, where locators and short quotes remain.',
      resolve: ({ sha256 }, _args, { library }) => (sha256 ? library.find(sha256) : undefined),
    }),
  }),
});
builder.asEntity(Document, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: (document) => document,
});
