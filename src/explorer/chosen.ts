import type { FrameQuery } from './generated/graphql.ts';
import { first, type Params, parseParams, printParams } from './search-params.ts';

/** What a reader chooses once for all pages, by its name in the address. */
export const CONTRACT = 'contrat';
export const DAY = 'date';
const KEPT = [CONTRACT, DAY];

/** The day that an address is read as of; undefined: as the document states. */
export function dayIn(params: Params): string | undefined {
  const day = first(params, DAY);
  const isDay = day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day);
  return isDay && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) ? day : undefined;
}

type Contract = FrameQuery['dataset']['contracts'][number];

/** The contract that an address names, that its path is of, or the first. */
export const contractIn = (
  contracts: readonly Contract[],
  params: Params,
  pathname = '/',
): Contract | undefined =>
  contracts.find(({ slug }) => pathname === `/${slug}` || pathname.startsWith(`/${slug}/`)) ??
  contracts.find(({ slug }) => slug === first(params, CONTRACT)) ??
  contracts[0];

/** Only what was chosen: pages depend on it whatever else their address says. */
export const choiceOf = (params: Params): Params =>
  Object.fromEntries(Object.entries(params).filter(([name]) => KEPT.includes(name)));

/** What another program of the server answers, or a file. */
const ELSEWHERE = /^\/(graphql|graphiql|export|assets)(\/|\?|$)/;

/** An address of ours with what was chosen, unless it chooses otherwise. */
export function keeping(href: string, choice: Params): string {
  if (!href.startsWith('/') || href.startsWith('//') || ELSEWHERE.test(href)) return href;
  if (!Object.keys(choice).length) return href;
  const [rest = '', hash] = href.split('#');
  const [path = '', search = ''] = rest.split('?');
  return path + printParams({ ...choice, ...parseParams(search) }) + (hash === undefined ? '' : `#${hash}`);
}
