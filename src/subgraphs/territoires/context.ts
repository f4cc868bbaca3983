import type { Context } from './builder.ts';
import { readDecoupage } from './decoupage.ts';
import { readQpvLists } from './qpv-list.ts';
import { Territories } from './territories.ts';

let shipped: Context | undefined;

/** Reads every official list at hand: the package's, and the national lists of quarters that the folder holds. */
export async function openTerritories(qpvLists: string | undefined): Promise<Context> {
  if (qpvLists)
    return { territories: new Territories([...readDecoupage(), ...(await readQpvLists(qpvLists))]) };
  shipped ??= { territories: new Territories(readDecoupage()) };
  return shipped;
}
