#!/usr/bin/env node
import { Command } from 'commander';
import { reportFailure } from '../failure.ts';
import { check } from './check.ts';
import { dump } from './dump.ts';
import { load } from './load.ts';
import { print } from './print.ts';

const program = new Command('qfq')
  .description('Qui fait quoi : charger, vérifier et rendre les faits des contrats de ville.')
  .showHelpAfterError('(qfq --help pour l’aide)')
  .addCommand(load)
  .addCommand(dump)
  .addCommand(check)
  .addCommand(print);

try {
  await program.parseAsync();
} catch (error) {
  reportFailure(error);
}
