import { expect, test } from 'vitest';
import { linesOf } from '../../src/failure.ts';
import { GraphError } from '../../src/graph/errors.ts';
import { isSupported, OLDEST } from '../../src/graph/version.ts';

test.each(['5.13.0', '5.26.20', '5.26-aura', '6.0.0', '2025.01.0', '2026.10.1'])(
  'Neo4j %s is supported',
  (version) => {
    expect(isSupported(version)).toBe(true);
  },
);

test.each(['3.5.35', '4.4.38', '5.0.0', '5.9.0', '5.12.0', '0', '', 'unknown'])(
  'Neo4j « %s » is not',
  (version) => {
    expect(isSupported(version)).toBe(false);
  },
);

test('a server that is too old is told in one line, with what is needed', () => {
  const lines = linesOf(new GraphError('UNSUPPORTED', 'Neo4j 4.4.38 is too old'));

  expect(lines).toEqual([
    expect.stringMatching(`^Ce serveur Neo4j est trop ancien : il faut la version ${OLDEST} `),
  ]);
});
