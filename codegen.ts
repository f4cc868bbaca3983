import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types every operation under test/ and examples from the committed SDL, as a client would. */
const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  documents: ['test/journeys/**/*.ts', 'test/laws/**/*.ts'],
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    'test/support/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { useTypeImports: true, scalars: { Date: 'string' }, enumsAsTypes: true },
    },
  },
};

export default config;
