import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types every operation under test/, and the explorer's, from the committed SDL, as any client would. */
const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    'test/support/generated/': {
      documents: ['test/journeys/**/*.ts', 'test/laws/**/*.ts'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { useTypeImports: true, scalars: { Date: 'string' }, enumsAsTypes: true },
    },
    'src/explorer/generated/': {
      documents: ['src/explorer/**/*.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        pureMagicComment: true,
        useTypeImports: true,
        scalars: { Date: 'string' },
        enumsAsTypes: true,
      },
    },
  },
};

export default config;
