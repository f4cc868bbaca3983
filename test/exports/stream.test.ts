import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { prepare } from '../../src/exports/export.ts';
import type { Answer } from '../../src/exports/read.ts';
import { seededGraph } from '../support/seeded.ts';
import { asking, schema } from './support.ts';

const graph = seededGraph();
const FACTS = { table: 'facts', format: 'csv', given: [] } as const;

test('pages are asked as they are taken: whoever stops taking stops the reading', async () => {
  const ask = asking(graph);
  const { open } = await prepare(schema, ask, FACTS, '2026-01-31');
  expect(ask.asked).toHaveLength(1);

  const chunks = (await open())[Symbol.asyncIterator]();
  await chunks.next();
  expect(ask.asked).toHaveLength(2);
  await chunks.next();
  expect(ask.asked).toHaveLength(2);
  await chunks.next();
  expect(ask.asked).toHaveLength(3);

  await chunks.return?.();
  expect(await chunks.next()).toEqual({ done: true, value: undefined });
  expect(ask.asked).toHaveLength(3);
});

test('a load between two pages ends the export with DATA_CHANGED: no file is half of one version', async () => {
  const asked = asking(graph);
  const ask = async (query: string, variables: Record<string, unknown>): Promise<Answer> => {
    const answer = await asked(query, variables);
    const later = variables.after ? { dataset: { version: 'next' } } : {};
    return { ...answer, data: { ...answer.data, ...later } };
  };
  const chunks = (await (await prepare(schema, ask, FACTS, '2026-01-31')).open())[Symbol.asyncIterator]();
  await chunks.next();
  await chunks.next();

  await expect(chunks.next()).rejects.toMatchObject({
    code: 'DATA_CHANGED',
    message: 'Les données viennent de changer : recommencez l’export.',
  });
});

test('60,000 rows, 20 MB of sheet, are written in a heap of 16 MiB (from a graph, all formats, npm run bench:exports)', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=16',
    join(import.meta.dirname, 'large.ts'),
    '60000',
  ]);

  const [, csv = '', xlsx = ''] = /^csv (\d+)\nxlsx (\d+)\n$/.exec(stdout) ?? [];
  expect(Number(csv)).toBeGreaterThan(2_500_000);
  expect(Number(xlsx)).toBeGreaterThan(500_000);
});
