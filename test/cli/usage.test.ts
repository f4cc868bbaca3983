import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildClientSchema } from 'graphql';
import { expect, inject, test } from 'vitest';
import { EXIT_STATUSES } from '../../src/cli/usage.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import { SEEDS } from '../facts/made-up.ts';
import { qfq } from './run.ts';

const seeded = () => {
  const { uri, user, password } = inject('seeded');
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
};

test('the help and docs/command-line.md tell every command and every exit status', async () => {
  const { stdout } = await qfq(['--help']);
  const page = readFileSync(join(PROJECT_ROOT, 'docs', 'command-line.md'), 'utf8');

  const commands = [...stdout.matchAll(/^ {2}([a-z-]+) .*\S{2}/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'help');
  expect(commands.length).toBeGreaterThan(14);
  for (const name of commands) expect(page).toContain(`\`${name}\``);
  expect(stdout).toContain(EXIT_STATUSES.trim());
  for (const [, status] of EXIT_STATUSES.matchAll(/^ {2}(\d) /gm))
    expect(page).toMatch(new RegExp(`^\\| ${status} \\|`, 'm'));
});

test('what completes the commands is a script that bash takes, and completes them', async () => {
  const { status, stdout } = await qfq(['completion', 'bash']);
  const words =
    'COMP_WORDS=(qfq exp); COMP_CWORD=1; _qfq; echo "${COMPREPLY[@]}"; COMP_WORDS=(qfq export wh); COMP_CWORD=2; _qfq; echo "${COMPREPLY[@]}"';
  const { stdout: completed } = await promisify(execFile)('bash', ['-c', `${stdout}\n${words}`]);

  expect([status, completed]).toEqual([0, 'export\nwhoDoesWhat\n']);
});

test('the API is printed as SDL, or as introspection for a program', async () => {
  const [sdl, json] = await Promise.all([qfq(['schema']), qfq(['schema', '--json'])]);

  expect(sdl.stdout).toBe(readFileSync(join(PROJECT_ROOT, 'schema', 'api.graphql'), 'utf8'));
  expect(buildClientSchema(JSON.parse(json.stdout)).getQueryType()?.getFields()).toHaveProperty(
    'whoDoesWhat',
  );
});

test('with --json, standard output is one JSON document, and what is said stays on standard error', async () => {
  const [checked, dumped, exported] = await Promise.all([
    qfq(['check', '--seeds', SEEDS, '--json']),
    qfq(['dump', 'reference', '--json'], seeded()),
    qfq(['export', 'contracts', '--json'], seeded()),
  ]);

  expect(JSON.parse(checked.stdout)).toEqual({ contracts: 2, facts: 115, proved: [], problems: [] });
  expect(checked.stderr).toHaveLength(1);
  expect(Object.keys(JSON.parse(dumped.stdout).reference)).toContain('communes');
  expect(JSON.parse(exported.stdout)).toMatchObject({ slug: expect.any(String) });
});

test('an option that is needed is asked for in French', async () => {
  expect(await qfq(['template'])).toMatchObject({
    status: 1,
    stderr: expect.arrayContaining(['il manque l’option « --out <fichier.xlsx> »']),
  });
});
