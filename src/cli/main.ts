#!/usr/bin/env node
import { reportFailure } from '../failure.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { coverageOfDocument } from './coverage-of-document.ts';
import { dump } from './dump.ts';
import { duplicates } from './duplicates.ts';
import { exportTable } from './export.ts';
import { join } from './join.ts';
import { load } from './load.ts';
import { print } from './print.ts';
import { french } from './usage.ts';

const program = french('qfq').description(
  'Qui fait quoi : charger, vérifier et rendre les faits des contrats de ville.',
);
for (const command of [ask, load, dump, check, coverageOfDocument, duplicates, exportTable, print, join]) {
  program.addCommand(command.copyInheritedSettings(program));
}

try {
  await program.parseAsync();
} catch (error) {
  reportFailure(error);
}
