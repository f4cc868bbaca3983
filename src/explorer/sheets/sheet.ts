import type { ContractSheetQuery, SheetQuery } from '../generated/graphql.ts';
import { ACTOR_KINDS, DISCREPANCIES, FORMS, KINDS, LEVELS, word } from '../words.ts';
import type { ThemeLists } from './theme.tsx';

export type SheetEntity = NonNullable<SheetQuery['entity']>;
export type Sheet = SheetQuery & {
  readonly entity: SheetEntity;
  /** Of a theme: what is printed under it. */
  readonly theme?: ThemeLists;
  /** What the API says to be missing, in its words. */
  readonly unsaid?: readonly string[];
  /** Of a contract: how many things lack what, kind by kind. */
  readonly missing?: ContractSheetQuery['gapCounts'];
};

/** How a thing is called on its page: what people say first, its whole name beneath. */
export function nameOf(entity: SheetEntity): { title: string; subtitle: string | undefined } {
  const acronym = 'acronym' in entity ? entity.acronym : undefined;
  if (acronym && acronym !== entity.label) return { title: acronym, subtitle: entity.label };
  if (entity.__typename === 'Term') return { title: entity.printed, subtitle: entity.expansion ?? undefined };
  const also = entity.aliases.filter((alias) => alias !== entity.label);
  const shown = also.slice(0, 4).map((alias) => `«\u00a0${alias}\u00a0»`);
  return {
    title: entity.label,
    subtitle: shown.length && entity.label.length < 90 ? `aussi imprimé ${shown.join(', ')}` : undefined,
  };
}

/** What sort of its kind it is. */
export function sortOf(entity: SheetEntity): string | undefined {
  switch (entity.__typename) {
    case 'Dispositif':
      return word(FORMS, entity.form);
    case 'Actor':
      return word(ACTOR_KINDS, entity.actorKind);
    case 'Instance':
      return word(LEVELS, entity.instanceLevel);
    case 'Objective':
      return [word(LEVELS, entity.level), entity.rank].filter(Boolean).join(' ');
    case 'Discrepancy':
      return word(DISCREPANCIES, entity.discrepancyKind);
    default:
      return undefined;
  }
}

export const kindOf = ({ kind }: SheetEntity) => word(KINDS, kind);

/** The list that a thing is an entry of. */
export const LISTS: Readonly<Record<string, readonly [string, string]>> = {
  Dispositif: ['/dispositifs', 'Dispositifs'],
  Actor: ['/acteurs', 'Acteurs'],
  Qpv: ['/quartiers', 'Quartiers'],
  Objective: ['/objectifs', 'Objectifs'],
  VigilancePoint: ['/points-de-vigilance', 'Points de vigilance'],
  Instance: ['/instances', 'Instances'],
  Term: ['/sigles', 'Sigles'],
  Discrepancy: ['/manques', 'Manques et écarts'],
};
