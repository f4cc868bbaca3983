import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Half a minute and more each: begun last, they would leave the other workers with nothing to do. */
const LONG = [
  'explorer/every-view',
  'explorer/views',
  'facts/mutations',
  'cli/load',
  'server/lifecycle',
  'facts/graph',
  'read/oracle',
  'read/plans',
  'server/stop',
  'questions/answers',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  // One graphql: Vite would take its ES modules where Node, for our dependencies, takes the others.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // A test may start a database, beside others that do: none may take longer than its slowest honest start.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // One more than processors: a test that starts or asks something waits for it.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Modules hold no state of a test: what a file imports, the next one finds loaded.
    isolate: false,
    restoreMocks: true,
    // The second is read by .ci/run, for its closing line.
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/qui-fait-quoi/tests.json' }]],
  },
});
