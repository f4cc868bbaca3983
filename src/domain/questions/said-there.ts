import type { Draft } from './draft.ts';
import { capitalized, joined, phraseOf, the, toThe } from './french.ts';
import { isPlanned } from './lookup.ts';
import { isRole, type Ring } from './rings.ts';
import { STATUS_WORDS, told as tellRoles } from './say.ts';
import type { Scope } from './scope.ts';
import type { Reached } from './walk.ts';

/** Things that a sentence can hold, of the place and of what is around; the proofs hold them all. */
const MOST = 6;
const FEW = 3;

/** What is said at a place, each distance in a sentence of its own that says which it is. */
export function saidThere(draft: Draft, scope: Scope): string {
  const { rings = [], reasons } = draft;
  const said = rings.map(
    (ring) => `${capitalized(`${where(ring, draft, scope)}\u00a0: ${listed(ring, draft, scope)}`)}.`,
  );
  const first = reasons.includes('WEAKER') ? [`${capitalized(notSaidThere(draft, scope))}.`] : [];
  return [...first, ...said].join(' ');
}

/** What was asked of the place and is not said of it by name. */
export function notSaidThere({ frame, focus }: Draft, scope: Scope): string {
  const there = focus ? toThe(phraseOf(focus, scope)) : '';
  return frame.types[0] === 'WHO'
    ? `le document ne dit pas nommément qui intervient ${there}`
    : `le document ne situe rien nommément ${there}`;
}

function where({ near, around }: Ring, { focus }: Draft, scope: Scope): string {
  if (near === 'NAMED') return `${focus ? toThe(phraseOf(focus, scope)) : 'là'}, nommément`;
  if (near === 'ALL_QPV') return 'pour tous les quartiers prioritaires';
  if (near === 'CONTRACT_WIDE') return 'pour tout le territoire du contrat';
  const names = joined(around.map((thing) => phraseOf(thing, scope).name));
  const many = around.length > 1;
  const place =
    near === 'COMMUNE'
      ? `dans ${many ? 'ses communes' : 'sa commune'}`
      : many
        ? 'dans des secteurs qui le contiennent ou le recoupent'
        : 'dans un secteur qui le contient ou le recoupe';
  return `${place} (${names}), sans que le quartier soit nommé`;
}

/** By name, who does what; further off, only what is done, unless it is asked who. */
function listed({ near, reached }: Ring, draft: Draft, scope: Scope): string {
  const roles = reached.filter(isRole);
  const told = near === 'NAMED' || (near === 'AREA' && draft.frame.types[0] === 'WHO');
  const most = near === 'NAMED' ? MOST : FEW;
  const placed = reached.filter((one) => !isRole(one));
  if (!told || !roles.length) return named([...placed, ...roles.map(towards)], most, scope);
  const done = new Set(roles.map((one) => towards(one).thing));
  const others = placed.filter(({ thing }) => !done.has(thing));
  const said = tellRoles({ ...draft, focus: undefined, reached: roles }, scope);
  return others.length ? `${said} ; le document y situe aussi ${named(others, most, scope)}` : said;
}

/** What a role is in. */
const towards = (role: Reached): Reached => ({ ...role, thing: role.facts.at(-1)?.object });

/** What is held first. */
function named(reached: readonly Reached[], most: number, scope: Scope): string {
  const held = reached.toSorted((a, b) => Number(a.facts.some(isPlanned)) - Number(b.facts.some(isPlanned)));
  const names = [...new Set(held.flatMap((one) => nameOf(one, scope)))];
  const more = names.length - most;
  return joined([...names.slice(0, most), ...(more > 0 ? [`${more} autre${more > 1 ? 's' : ''}`] : [])]);
}

function nameOf({ thing, facts }: Reached, scope: Scope): string[] {
  const ahead = facts.find(isPlanned)?.status;
  return thing ? [the(phraseOf(thing, scope)) + (ahead ? ` (${STATUS_WORDS[ahead]})` : '')] : [];
}
