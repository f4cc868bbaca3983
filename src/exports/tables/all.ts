import type { Table } from '../table.ts';
import { coverage, coverageCells } from './coverage.ts';
import { facts } from './facts.ts';
import { gaps } from './gaps.ts';
import * as things from './things.ts';
import { whoDoesWhat } from './who-does-what.ts';

/** Every table that can be exported, in the order in which they are told. */
export const TABLES: readonly Table[] = [
  facts,
  whoDoesWhat,
  coverage,
  coverageCells,
  gaps,
  things.contracts,
  things.actors,
  things.qpvs,
  things.communes,
  things.dispositifs,
  things.objectives,
  things.vigilancePoints,
  things.instances,
  things.themes,
  things.terms,
  things.discrepancies,
];
