const { join } = require('node:path');

const ours = join(__dirname, '../../../node_modules');

/** Apollo's integration tests over our TypeScript: one copy of whatever both sides know. */
module.exports = {
  rootDir: join(__dirname, '../../..'),
  roots: [join(__dirname, 'integration')],
  testMatch: ['**/*.spec.cjs'],
  testEnvironment: 'node',
  haste: { retainAllFiles: true },
  transform: { '\\.(ts|mjs)$': join(__dirname, 'transform.cjs') },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^graphql$': join(ours, 'graphql/index.js'),
    '^graphql/(.*)$': join(ours, 'graphql/$1'),
    '^@apollo/server$': join(ours, '@apollo/server/dist/cjs/index.js'),
    '^@apollo/server/plugin/(.*)$': join(ours, '@apollo/server/dist/cjs/plugin/$1/index.js'),
    '^@apollo/server/(errors)$': join(ours, '@apollo/server/dist/cjs/errors/index.js'),
  },
};
