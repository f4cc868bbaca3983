import type {
  EndFragment,
  FactLinksFragment,
  NeighboursQuery,
  RoleLinksFragment,
} from '../generated/graphql.ts';
import { capital, FAMILIES, RELATIONS, SCOPES, STATUSES, word } from '../words.ts';
import { hasColumn } from './columns.ts';

/** Relations that bind two things. Sharing a row of an annex is none; names, figures and doubts are on the sheets. */
export const RELATED: readonly string[] = [
  'PART_OF',
  'DECLINES',
  'FOLLOWS',
  'REPLACES',
  'RESTS_ON',
  'ANNEXED_TO',
  'UNDER_THEME',
  'SERVES',
  'CONCERNS',
  'MEASURES',
  'GOVERNS',
  'FEEDS',
  'MEMBER_OF',
  'SERVICE_OF',
  'AUTHORITY_OF',
  'ANSWERED_BY',
  'FUNDED_BY',
  'PAYS_FOR',
  'GRANTED_TO',
  'REFERS_TO',
  'COVERS',
  'CONTAINS',
  'OVERLAPS',
  'IN_COMMUNE',
  'IN_EPCI',
  'DEPLOYED',
  'ELIGIBLE',
  'SIGNATURE',
];

/** A thing at an end of a link; a scope (« tous les QPV ») is one too, but has no address. */
export type End = {
  readonly key: string;
  readonly slug: string | undefined;
  readonly kind: string;
  readonly label: string;
  /** What people call it: a body by its name, a dispositif or an instance by its acronym. */
  readonly name: string;
};

/** One fact that binds things: a role, or a link without one. */
export type Link = {
  readonly id: string;
  /** The fact whose words prove it. */
  readonly fact: string;
  /** Family of the role; undefined for a link without one. */
  readonly family: string | undefined;
  /** Said of where it starts: « co-pilote », « fait partie de ». */
  readonly active: string;
  /** Said of where it arrives: « co-pilotées par », « comprend ». */
  readonly passive: string;
  readonly printed: string | undefined;
  /** How far from held: « prévu », « proposé »; undefined when it is held. */
  readonly planned: string | undefined;
  readonly from: End;
  readonly to: End | undefined;
  readonly places: readonly End[];
  readonly placeScope: string;
  readonly said: Pick<RoleLink, 'status' | 'polarity' | 'basis' | 'rule'>;
  readonly where: RoleLink['citations'][number] | undefined;
};
type RoleLink = RoleLinksFragment['edges'][number]['node'];
type FactLink = FactLinksFragment['edges'][number]['node'];

const HELD = ['IN_FORCE', 'ENDED', 'NOT_STATED', 'BLOCK_PRINTED'];
const plannedOf = (status: string | null | undefined) =>
  status && !HELD.includes(status) ? word(STATUSES, status) : undefined;

export const endOf = (thing: EndFragment): End => ({
  key: thing.slug,
  slug: thing.slug,
  kind: thing.kind,
  label: thing.label,
  name: ('acronym' in thing && thing.acronym) || thing.label,
});

/** Where a fact is said to hold: places by name, else how far it reaches. « Sauf » names places where it does not. */
function placesOf({ placeScope, places }: Pick<RoleLink, 'placeScope' | 'places'>): readonly End[] {
  if (places.length && placeScope !== 'ALL_EXCEPT') return places.map(endOf);
  if (['NAMED', 'SITE', 'NOT_STATED'].includes(placeScope)) return [];
  const label = capital(word(SCOPES, placeScope));
  return [{ key: placeScope, slug: undefined, kind: 'SCOPE', label, name: label }];
}

const common = (of: RoleLink | FactLink) => ({
  id: of.id,
  fact: of.id,
  printed: of.printedVerb ?? undefined,
  planned: plannedOf(of.status),
  places: placesOf(of),
  placeScope: of.placeScope as string,
  said: { status: of.status, polarity: of.polarity, basis: of.basis, rule: of.rule },
  where: of.citations[0],
});

function linkOfRole(of: RoleLink): Link {
  const active = of.role === 'OTHER' ? (of.printedVerb ?? of.roleLabel) : of.roleLabel;
  return {
    ...common(of),
    family: of.family,
    active,
    passive: of.printedVerb ?? of.roleLabel,
    from: endOf(of.holder),
    to: endOf(of.target),
  };
}

function linkOfFact(of: FactLink): Link {
  const [active = of.relation, passive = of.relation] = RELATIONS[of.relation] ?? [];
  return {
    ...common(of),
    family: undefined,
    active,
    passive,
    from: endOf(of.subject),
    to: of.object ? endOf(of.object) : undefined,
  };
}

/** What one answer brings, each fact once. */
export function linksOf(answer: NeighboursQuery): readonly Link[] {
  const roles = [answer.held, answer.about, answer.here].flatMap((list) => list?.edges ?? []);
  const facts = [answer.asSubject, answer.asObject, answer.placed]
    .flatMap((list) => list?.edges ?? [])
    .filter(({ node }) => node.relation !== 'INVOLVES');
  const links = [
    ...roles.map(({ node }) => linkOfRole(node)),
    ...facts.map(({ node }) => linkOfFact(node)),
    ...headingsOf(answer),
  ];
  const centre = answer.entity?.slug;
  const isShown = ({ key, kind }: End) => key === centre || hasColumn(kind);
  return links.filter(({ from, to, places }) => isShown(from) && (to ? isShown(to) : places.length > 0));
}

/** Headings under which what is said of a thing is printed, but for those that a fact of its own tells. */
function headingsOf({ entity, about, asSubject }: NeighboursQuery): readonly Link[] {
  if (!entity || ['ACTOR', 'THEME'].includes(entity.kind) || !hasColumn(entity.kind)) return [];
  const told = asSubject.edges.flatMap(({ node }) =>
    node.relation === 'UNDER_THEME' ? [node.object?.slug] : [],
  );
  const [active = '', passive = ''] = RELATIONS.UNDER_THEME ?? [];
  const found = [...about.edges, ...asSubject.edges].flatMap(({ node }) =>
    node.themes
      .filter(({ slug }) => !told.includes(slug))
      .map((theme): Link => {
        const { where, said } = common(node);
        return {
          id: `${node.id}~${theme.slug}`,
          fact: node.id,
          family: undefined,
          active,
          passive,
          printed: undefined,
          planned: undefined,
          from: endOf(entity),
          to: endOf(theme),
          places: [],
          placeScope: 'NOT_STATED',
          said: { ...said, status: null },
          where,
        };
      }),
  );
  return [...new Map(found.toReversed().map((link) => [link.to?.key, link])).values()];
}

/** Whether the API has more than it was asked for. */
export const isCut = ({ held, about, here, asSubject, asObject, placed }: NeighboursQuery): boolean =>
  [held, about, here, asSubject, asObject, placed].some(
    (list) => list && list.totalCount > list.edges.length,
  );

const FAMILY_ORDER = Object.keys(FAMILIES);
/** Place of a family in the fixed order; links without a role come last. */
export const familyRank = (family: string | undefined): number =>
  family === undefined ? FAMILY_ORDER.length : FAMILY_ORDER.indexOf(family);

/** Whether a view that keeps some families keeps a link. */
export const isKept = ({ family }: Link, families: readonly string[] | undefined): boolean =>
  !families || families.includes(family ?? 'LINK');
