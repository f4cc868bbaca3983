import { leadStatus } from '../domain/engagements/lead-status.ts';
import { scopeOf } from '../domain/fact.ts';
import type { EntityRecord } from '../domain/noun.ts';
import type { RelationName } from '../domain/relation.ts';
import type { PlaceScope } from '../values/vocabulary.ts';
import { affirmed, type FactIndex } from './fact-index.ts';
import { type Properties, properties } from './planned-node.ts';
import type { Summary } from './summary.ts';

/** Columns of a thing that are copies of facts about it. */
export function derived(
  index: FactIndex,
  summary: Summary,
  entity: EntityRecord,
  contractId: string | undefined,
): Properties {
  const scoped: Properties = contractId ? { contractId } : {};
  const value = (relation: RelationName) => index.about(entity.key, relation)[0]?.value;
  switch (entity.kind) {
    case 'DISPOSITIF': {
      const leads = index.naming(summary.leads.get(entity.key));
      const themes = index.naming(summary.themes.get(entity.key));
      return {
        ...scoped,
        regime: value('REGIME') ?? 'NOT_STATED',
        leadStatus: leadStatusOf(index, entity),
        placeScope: placeScopeOf(index, entity.key),
        leadIds: leads.ids,
        leadKinds: leads.kinds,
        leadSlugs: leads.slugs,
        leadLabels: leads.labels,
        themeIds: themes.ids,
        themeSlugs: themes.slugs,
        themeLabels: themes.labels,
      };
    }
    case 'INSTANCE': {
      const frequency = value('MEETS');
      return {
        ...scoped,
        leadStatus: leadStatusOf(index, entity),
        placeScope: placeScopeOf(index, entity.key),
        ...(frequency ? { frequency } : {}),
      };
    }
    case 'CONTRACT': {
      const officialCode = value('OFFICIAL_CODE');
      const term = index.about(entity.key, 'TERM').find(({ basis }) => basis === 'STATED')?.period;
      return {
        ...(officialCode ? { officialCode } : {}),
        ...(term?.from?.date ? { startDate: term.from.date, startPrinted: term.from.printed } : {}),
        ...(term?.to?.date ? { endDate: term.to.date, endPrinted: term.to.printed } : {}),
      };
    }
    case 'ACTOR': {
      const size = index.about(entity.key, 'GROUP_SIZE')[0];
      return size?.value ? { groupSize: size.value } : {};
    }
    case 'THEME':
      return { ...scoped, ...columnsOf(index, entity.key) };
    case 'COMMITMENT':
      return { ...scoped, fulfilment: value('FULFILLED') ?? 'NOT_ASSESSED' };
    case 'FUNDING':
      return properties({ ...scoped, amount: value('AMOUNT') });
    case 'MILESTONE': {
      const happened = index.about(entity.key, 'HAPPENED')[0];
      return properties({ ...scoped, verb: happened?.verb, startDate: happened?.period?.from?.date });
    }
    case 'FIGURE':
      return properties({ ...scoped, printed: value('COUNTED') });
    case 'TERM':
      return properties({ ...scoped, expansion: value('EXPANDED') });
    default:
      return scoped;
  }
}

/** Column headings of a theme's annex tables, and those under which every cell is empty. */
function columnsOf(index: FactIndex, theme: string): Properties {
  const rows = index
    .towards(theme)
    .filter(({ relation }) => relation === 'UNDER_THEME')
    .flatMap(({ subject }) => index.thing(subject) ?? [])
    .filter(({ kind }) => kind === 'ROW');
  if (!rows.length) return {};
  const columns = (name: string) => [
    ...new Set(rows.flatMap(({ attributes }) => (attributes[name] ?? []) as string[])),
  ];
  const filled = columns('filledColumns');
  return {
    filledColumns: filled,
    emptyColumns: columns('emptyColumns').filter((heading) => !filled.includes(heading)),
  };
}

function leadStatusOf(index: FactIndex, { key, kind }: EntityRecord) {
  const roles = index
    .towards(key)
    .flatMap(({ role, status, polarity }) => (role ? [{ role, status, polarity }] : []));
  return leadStatus(roles, kind === 'INSTANCE');
}

/** Where a thing is said to be: the scope of the facts that place it, the most precise first. */
function placeScopeOf(index: FactIndex, key: string): PlaceScope {
  const facts = [...index.of(key), ...index.towards(key)];
  const scopes = new Set(facts.filter(affirmed).map(scopeOf));
  const order: PlaceScope[] = [
    'NAMED',
    'SITE',
    'ALL_EXCEPT',
    'ALL_QPV',
    'SOME_UNNAMED',
    'CONTRACT_WIDE',
    'WIDER_THAN_CONTRACT',
  ];
  return order.find((scope) => scopes.has(scope)) ?? 'NOT_STATED';
}
