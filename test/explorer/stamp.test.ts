import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { isBuiltFrom, STAMP, stampOf } from '../../src/explorer/stamp.ts';

const folder = mkdtempSync(join(tmpdir(), 'qfq-stamp-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A project with one page, built. */
const project = join(folder, 'project');
const [page, built] = [join(project, 'src/explorer/page.tsx'), join(folder, 'built')];
const isFresh = () => isBuiltFrom(built, stampOf(project));
beforeEach(() => {
  mkdirSync(join(project, 'src/explorer'), { recursive: true });
  writeFileSync(page, 'export const Page = () => <p>1</p>;');
  writeFileSync(join(project, 'package-lock.json'), '{}');
  mkdirSync(built, { recursive: true });
  writeFileSync(join(built, STAMP), stampOf(project));
});

test('a file that is written again as it was asks for no new build', () => {
  expect(isFresh()).toBe(true);
  utimesSync(page, new Date('2100-01-01'), new Date('2100-01-01'));
  expect(isFresh()).toBe(true);
});

test('one byte that differs asks for one, though its file be older than what is built', () => {
  writeFileSync(page, 'export const Page = () => <p>2</p>;');
  utimesSync(page, new Date('2000-01-01'), new Date('2000-01-01'));
  expect(isFresh()).toBe(false);
});

test('so do a file that comes or goes, other versions of packages, and what was never built', () => {
  const beside = join(project, 'src/explorer/beside.css');
  writeFileSync(beside, '');
  expect(isFresh()).toBe(false);
  rmSync(beside);
  expect(isFresh()).toBe(true);
  writeFileSync(join(project, 'package-lock.json'), '{ "packages": {} }');
  expect(isFresh()).toBe(false);
  expect(isBuiltFrom(join(folder, 'nowhere'), stampOf(project))).toBe(false);
});

test('two clones in different folders find the same build fresh', () => {
  const other = join(folder, 'other');
  mkdirSync(join(other, 'src/explorer'), { recursive: true });
  writeFileSync(join(other, 'src/explorer/page.tsx'), readFileSync(page));
  writeFileSync(join(other, 'package-lock.json'), '{}');
  expect(isBuiltFrom(built, stampOf(other))).toBe(true);
});

test('processes that build at once leave one build, whole, and nothing else', async () => {
  const cache = join(folder, 'cache');
  mkdirSync(cache);
  const program = `
    import { execFile } from 'node:child_process';
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { place } from ${JSON.stringify(import.meta.resolve('../../src/explorer/stamp.ts'))};
    for (let turn = 0; turn < 200; turn++) {
      const next = 'out.' + process.pid;
      mkdirSync(next);
      for (const file of ['a', 'b', 'stamp']) writeFileSync(next + '/' + file, String(process.pid));
      place(next, 'out');
    }`;
  const build = () =>
    promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd: cache });
  await Promise.all([build(), build(), build()]);

  expect(readdirSync(cache)).toEqual(['out']);
  const files = readdirSync(join(cache, 'out'));
  expect(files).toEqual(['a', 'b', 'stamp']);
  expect(new Set(files.map((file) => readFileSync(join(cache, 'out', file), 'utf8'))).size).toBe(1);
});
