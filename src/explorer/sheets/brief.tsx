import type { FactLineFragment, RoleLineFragment } from '../generated/graphql.ts';
import { A } from '../ui/link.tsx';
import { Printed, quoted, quotedPeriod } from '../ui/proof.tsx';
import { type Named, Silence, Thing } from '../ui/thing.tsx';
import { counted, FAMILIES, SCOPES, STATUSES, word } from '../words.ts';
import { atLeastOne } from './block.tsx';
import type { Cell, Sheet } from './sheet.ts';
import { themeBrief } from './theme.tsx';

const rolesOf = (connection: { readonly edges: readonly { readonly node: RoleLineFragment }[] }) =>
  connection.edges.map(({ node }) => node).filter(({ polarity }) => polarity === 'AFFIRMED');

const distinct = <T extends { readonly slug: string }>(things: readonly T[]): T[] => [
  ...new Map(things.map((thing) => [thing.slug, thing])).values(),
];

/** Some things by name, the rest by their number. */
function Some({ of, silence }: { of: readonly (Named & { note?: string | undefined })[]; silence: string }) {
  if (!of.length) return <Silence>{silence}</Silence>;
  const shown = of.length > 3 ? 2 : 3;
  return (
    <>
      {of.slice(0, shown).map((thing, index) => (
        <span key={thing.slug}>
          {index > 0 && ', '}
          <Thing of={thing} />
          {thing.note && ` (${thing.note})`}
        </span>
      ))}
      {of.length > shown && ` et ${of.length - shown} autres`}
    </>
  );
}

type Told = Pick<FactLineFragment, 'status' | 'basis'>;

/** What keeps a statement from holding as it stands: « prévu », « déduit ». */
const reserve = ({ status, basis }: Told): string | undefined => {
  const isFlat = status == null || status === 'IN_FORCE' || status === 'NOT_STATED';
  const words = [!isFlat && word(STATUSES, status), basis === 'INFERRED' && 'déduit'].filter(Boolean);
  return words.length ? words.join(', ') : undefined;
};

/** How many roles are written, and how many of them hold of the future. */
function writtenRoles(roles: readonly RoleLineFragment[]): string | undefined {
  const planned = roles.filter(({ status }) => status === 'PLANNED').length;
  const all = atLeastOne(roles.length, 'rôle écrit', 'rôles écrits');
  return planned ? `${all}, dont ${counted(planned, 'prévu')}` : all;
}

/** Who holds the roles, each once; with the reserve that all its roles share. */
function holdersOf(roles: readonly RoleLineFragment[]) {
  const byHolder = Map.groupBy(roles, ({ holder }) => holder.slug);
  return [...byHolder.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const note = reserve(first);
    return { ...first.holder, note: others.every((other) => reserve(other) === note) ? note : undefined };
  });
}

/** Who leads; failing that, what is said that comes near it, as printed. */
function leadCell(name: string, leads: readonly Named[], roles: readonly RoleLineFragment[]): Cell {
  if (leads.length) return { name, value: <Some of={leads} silence="" /> };
  const [near] = roles.filter(({ family }) => family === 'STEERING');
  return {
    name,
    value: <Silence>le document n’en nomme aucun</Silence>,
    note: near && (
      <>
        {near.printedVerb ? quoted(near.printedVerb) : near.roleLabel} <Thing of={near.holder} />
        {reserve(near) && ` (${reserve(near)})`}
      </>
    ),
  };
}

/** Where, in the words that say it: a scope of ours could say more than they do. */
function placeCell(
  { placeScope, places }: { readonly placeScope: string; readonly places: readonly Named[] },
  facts: readonly FactLineFragment[],
): Cell {
  const name = 'Où';
  if (placeScope === 'NOT_STATED') return { name, value: <Silence /> };
  const deployed = facts.filter((fact) => fact.relation === 'DEPLOYED' && fact.placeScope === placeScope);
  const [first] = deployed;
  const note =
    first && deployed.every((fact) => reserve(fact) === reserve(first)) ? reserve(first) : undefined;
  if (places.length) return { name, value: <Some of={places} silence="" />, note };
  const quote = first?.citations.find(({ quote }) => quote != null)?.quote;
  const scope = word(SCOPES, placeScope);
  if (!quote) return { name, value: scope, note };
  return {
    name,
    value: (
      <span className="said">
        <Printed>{quoted(quote)}</Printed>
      </span>
    ),
    note: [scope, note].filter(Boolean).join(', '),
  };
}

/** What says when, in this order: how long it runs tells more than what once happened to it. */
const WHEN = ['TERM', 'DATED', 'HAPPENED'];

/** When, as printed: what is deduced comes after what is said. */
const whenOf = (facts: readonly FactLineFragment[]): React.ReactNode[] =>
  facts
    .filter(({ relation }) => WHEN.includes(relation))
    .toSorted(
      (a, b) =>
        WHEN.indexOf(a.relation) - WHEN.indexOf(b.relation) ||
        Number(a.basis === 'INFERRED') - Number(b.basis === 'INFERRED'),
    )
    .flatMap((fact) => {
      const period = quotedPeriod(fact.period);
      const note = reserve(fact);
      return period ? [note ? `${period} (${note})` : period] : [];
    });

export function briefOf(sheet: Sheet): readonly Cell[] {
  const { entity, held, about, here, asSubject, asObject } = sheet;
  const onIt = rolesOf(about);
  const facts = asSubject.edges.map(({ node }) => node);
  const back = asObject.edges.map(({ node }) => node);
  const related = (relation: string) => facts.filter((fact) => fact.relation === relation);
  const objects = (relation: string) => distinct(related(relation).flatMap(({ object }) => object ?? []));
  const when = whenOf([...facts, ...back]);
  switch (entity.__typename) {
    case 'Dispositif':
    case 'Instance': {
      const order = Object.keys(FAMILIES);
      const others = holdersOf(
        onIt
          .filter(({ family }) => family !== 'STEERING' && family !== 'RECEIVING')
          .toSorted((a, b) => order.indexOf(a.family) - order.indexOf(b.family)),
      );
      return [
        entity.__typename === 'Instance'
          ? leadCell('Préside', entity.chairs, onIt)
          : leadCell('Pilote', entity.leads, onIt),
        {
          name: 'Qui agit',
          value: <Some of={others} silence="personne n’est nommé" />,
          note: writtenRoles(onIt),
        },
        placeCell(entity, facts),
        entity.__typename === 'Instance'
          ? { name: 'Se réunit', value: entity.frequency ? quoted(entity.frequency) : <Silence /> }
          : { name: 'Quand', value: when[0] ?? <Silence />, note: when[1] },
      ];
    }
    case 'Actor': {
      const own = rolesOf(held);
      const led = distinct(own.filter(({ family }) => family === 'STEERING').map(({ target }) => target));
      const places = distinct(own.flatMap((role) => role.places));
      return [
        { name: 'Pilote', value: <Some of={led} silence="non indiqué" /> },
        {
          name: 'En son nom',
          value: own.length ? (
            counted(held.totalCount, 'rôle écrit', 'rôles écrits')
          ) : (
            <Silence>aucun rôle écrit</Silence>
          ),
          note:
            entity.viaGroup.totalCount > 0 &&
            `${counted(entity.viaGroup.totalCount, 'rôle')} au titre d’un groupe`,
        },
        { name: 'Où', value: <Some of={places} silence="non renseigné" /> },
        {
          name: 'Bloc de signature',
          value: entity.signatures.length ? 'imprimé' : <Silence>aucun</Silence>,
          note: entity.signatures.length ? 'signature non vérifiée' : undefined,
        },
      ];
    }
    case 'Qpv':
      return [
        {
          name: entity.communes.length > 1 ? 'Communes' : 'Commune',
          value: <Some of={entity.communes} silence="non renseignée" />,
        },
        {
          name: 'Code',
          value: entity.code2024 ?? entity.code2015 ?? <Silence />,
          note: entity.code2024 && entity.code2015 ? `${entity.code2015} jusqu’en 2023` : undefined,
        },
        {
          name: 'Dispositifs nommés ici',
          value: entity.dispositifsNamed.length || <Silence>aucun n’est écrit</Silence>,
        },
        { name: 'Rôles écrits ici', value: here.totalCount || <Silence>aucun n’est écrit</Silence> },
      ];
    case 'Commune':
      return [
        { name: 'Code INSEE', value: entity.insee },
        {
          name: 'Qui l’administre',
          value: <Some of={entity.authority ? [entity.authority] : []} silence="non renseigné" />,
        },
        { name: 'Quartiers', value: <Some of={entity.qpvs} silence="aucun connu" /> },
        { name: 'Rôles écrits ici', value: here.totalCount || <Silence>aucun n’est écrit</Silence> },
      ];
    case 'Theme':
      return sheet.theme ? themeBrief(sheet.theme) : [];
    case 'Contract':
      return [
        { name: 'Période', value: quotedPeriod(entity.period) ?? <Silence /> },
        { name: 'Blocs de signature', value: entity.counts.signatories },
        { name: 'Dispositifs', value: <A href="/dispositifs">{entity.counts.dispositifs}</A> },
        { name: 'Code officiel', value: entity.officialCode ?? <Silence /> },
      ];
    case 'Objective':
      return [
        { name: 'Thème', value: <Some of={entity.themes} silence="non renseigné" /> },
        { name: 'Servi par', value: <Some of={entity.dispositifs} silence="aucun dispositif n’est dit" /> },
        { name: 'Indicateurs', value: entity.indicators.length || <Silence /> },
        { name: 'Vigilance', value: entity.vigilancePoints.length || <Silence>rien n’est écrit</Silence> },
      ];
    case 'VigilancePoint':
      return [
        { name: 'Thème', value: <Some of={entity.themes} silence="non renseigné" /> },
        {
          name: 'Réponse attendue de',
          value: <Some of={entity.answeredBy} silence="personne n’est nommé" />,
        },
        { name: 'Objectifs', value: <Some of={entity.objectives} silence="aucun n’est dit" /> },
        { name: 'Dispositifs', value: <Some of={entity.dispositifs} silence="aucun n’est dit" /> },
      ];
    case 'Term':
      return [
        { name: 'Développement', value: entity.expansion ?? <Silence>non donné par le document</Silence> },
        { name: 'Désigne', value: <Some of={entity.denotes} silence="non renseigné" /> },
        { name: 'Défini', value: entity.defined ? 'oui' : <Silence>non</Silence> },
        { name: 'Homonymes', value: <Some of={entity.homonyms} silence="aucun connu" /> },
      ];
    default: {
      const some = (name: string, relation: string): Cell[] => {
        const found = objects(relation);
        return found.length ? [{ name, value: <Some of={found} silence="" /> }] : [];
      };
      return [
        ...some('Concerne', 'CONCERNS'),
        ...some('Thème', 'UNDER_THEME'),
        ...(when[0] ? [{ name: 'Quand', value: when[0] }] : []),
      ];
    }
  }
}
