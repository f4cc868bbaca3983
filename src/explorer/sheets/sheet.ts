import type { ContractSheetQuery, SheetQuery, ThemeSheetQuery } from '../generated/graphql.ts';
import { plain, quoted } from '../ui/proof.tsx';
import { ACTOR_KINDS, DISCREPANCIES, FORMS, KINDS, LEVELS, word } from '../words.ts';

export type ThemeLists = Omit<ThemeSheetQuery, 'gaps'>;
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

/** One of the four cells above all else: never blank. */
export type Cell = {
  readonly name: string;
  readonly value: React.ReactNode;
  readonly note?: React.ReactNode;
};

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * How a thing is called on its page: what people say first, its whole name beneath. An acronym that does not begin as the
 * name does is of something that it holds: « TFPB » is the tax, not its abatement.
 */
export function nameOf(entity: SheetEntity): { title: string; subtitle: string | undefined } {
  const acronym = 'acronym' in entity ? entity.acronym : undefined;
  const { label } = entity;
  if (acronym && acronym !== label && bare(acronym)[0] === bare(label)[0])
    return { title: acronym, subtitle: label };
  if (entity.__typename === 'Term')
    return { title: plain(entity.printed), subtitle: entity.expansion ? plain(entity.expansion) : undefined };
  const also = entity.aliases.filter((alias) => bare(alias) !== bare(label));
  const shown = also.slice(0, 4).map((alias) => quoted(plain(alias)));
  return {
    title: label,
    subtitle: shown.length && label.length < 90 ? `aussi imprimé ${shown.join(', ')}` : undefined,
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
  Commune: ['/communes', 'Communes'],
  Theme: ['/themes', 'Thèmes'],
  Objective: ['/objectifs', 'Objectifs'],
  VigilancePoint: ['/points-de-vigilance', 'Points de vigilance'],
  Instance: ['/instances', 'Instances'],
  Term: ['/sigles', 'Sigles'],
  Discrepancy: ['/manques', 'Manques et écarts'],
};
