#!/usr/bin/env node
import { reportFailure } from '../failure.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { completion } from './completion.ts';
import { coverage } from './coverage.ts';
import { coverageOfDocument } from './coverage-of-document.ts';
import { doctor } from './doctor.ts';
import { dump } from './dump.ts';
import { duplicates } from './duplicates.ts';
import { exportTable } from './export.ts';
import { gaps } from './gaps.ts';
import { importFile } from './import.ts';
import { join } from './join.ts';
import { load } from './load.ts';
import { print } from './print.ts';
import { schema } from './schema.ts';
import { template } from './template.ts';
import { EXIT_STATUSES, french } from './usage.ts';
import { who } from './who.ts';

const program = french('qfq')
  .description('Qui fait quoi : charger, vérifier et rendre les faits des contrats de ville.')
  .addHelpText('after', EXIT_STATUSES);
for (const command of [
  ask,
  who,
  coverage,
  gaps,
  load,
  dump,
  check,
  coverageOfDocument,
  duplicates,
  exportTable,
  print,
  join,
  importFile,
  template,
  schema,
  doctor,
  completion,
]) {
  program.addCommand(command.copyInheritedSettings(program));
}

try {
  await program.parseAsync();
} catch (error) {
  reportFailure(error);
}
