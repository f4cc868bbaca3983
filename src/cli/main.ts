#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import type { Command } from 'commander';
import { reportFailure } from '../failure.ts';
import { EXIT_STATUSES, french } from './usage.ts';

// What a command imports is compiled once, not at each call: half of the time before its first word.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/qui-fait-quoi/compiled'));

/** Each in a file of its own, which is loaded when it is called: a command does not wait for what others need. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  ask: async () => (await import('./ask.ts')).ask,
  who: async () => (await import('./who.ts')).who,
  coverage: async () => (await import('./coverage.ts')).coverage,
  gaps: async () => (await import('./gaps.ts')).gaps,
  load: async () => (await import('./load.ts')).load,
  dump: async () => (await import('./dump.ts')).dump,
  check: async () => (await import('./check.ts')).check,
  'coverage-of-document': async () => (await import('./coverage-of-document.ts')).coverageOfDocument,
  duplicates: async () => (await import('./duplicates.ts')).duplicates,
  export: async () => (await import('./export.ts')).exportTable,
  print: async () => (await import('./print.ts')).print,
  join: async () => (await import('./join.ts')).join,
  import: async () => (await import('./import.ts')).importFile,
  template: async () => (await import('./template.ts')).template,
  schema: async () => (await import('./schema.ts')).schema,
  doctor: async () => (await import('./doctor.ts')).doctor,
  completion: async () => (await import('./completion.ts')).completion,
};

const program = french('qfq')
  .description('Qui fait quoi : charger, vérifier et rendre les faits des contrats de ville.')
  .addHelpText('after', EXIT_STATUSES);

/** The one that is called; all of them where they are told: help, completion, a name that is none. */
const [called = ''] = process.argv.slice(2);
const alone = called === 'completion' ? undefined : COMMANDS[called];
try {
  for (const command of alone ? [alone] : Object.values(COMMANDS)) {
    program.addCommand((await command()).copyInheritedSettings(program));
  }
  await program.parseAsync();
} catch (error) {
  reportFailure(error);
}
