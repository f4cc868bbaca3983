import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildClientSchema } from 'graphql';
import { expect, inject, test } from 'vitest';
import { EXIT_STATUSES, inFrench } from '../../src/cli/usage.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import { SEEDS } from '../facts/made-up.ts';
import { qfq } from './run.ts';

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

test('the API is printed for a program as introspection', async () => {
  const { stdout } = await qfq(['schema', '--json']);

  expect(buildClientSchema(JSON.parse(stdout)).getQueryType()?.getFields()).toHaveProperty('whoDoesWhat');
});

test('with --json, standard output is one JSON document, and what is said stays on standard error', async () => {
  const { uri, user, password } = inject('seeded');
  const server = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, READ_DEADLINE_MS: '60000' };
  const [checked, dumped] = await Promise.all([
    qfq(['check', '--seeds', SEEDS, '--json']),
    qfq(['dump', 'reference', '--json'], server),
  ]);

  expect(JSON.parse(checked.stdout)).toEqual({ contracts: 2, facts: 115, proved: [], problems: [] });
  expect(checked.stderr).toHaveLength(1);
  expect(Object.keys(JSON.parse(dumped.stdout).reference)).toContain('communes');
});

test('what the parser of options says of a mistake is said in French', () => {
  expect(inFrench("error: required option '--out <fichier.xlsx>' not specified")).toBe(
    'il manque l’option « --out <fichier.xlsx> »',
  );
});
