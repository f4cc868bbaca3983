import type { RoleLineFragment } from '../generated/graphql.ts';
import { A } from '../ui/link.tsx';
import { Spelled } from '../ui/spelled.tsx';
import { Silence, Things } from '../ui/thing.tsx';
import { counted, FAMILIES, LEADS, period, REGIMES, SCOPES, word } from '../words.ts';
import type { Sheet } from './sheet.ts';

/** One of the four cells above all else: never blank. */
export type Cell = {
  readonly name: string;
  readonly value: React.ReactNode;
  readonly note?: React.ReactNode;
};

const rolesOf = (connection: { readonly edges: readonly { readonly node: RoleLineFragment }[] }) =>
  connection.edges.map(({ node }) => node).filter(({ polarity }) => polarity === 'AFFIRMED');

const distinct = <T extends { readonly slug: string }>(things: readonly T[]): T[] => [
  ...new Map(things.map((thing) => [thing.slug, thing])).values(),
];

/** Some things by name, the rest by their number. */
function Some({ of, silence }: { of: readonly { label: string; slug: string }[]; silence: string }) {
  if (!of.length) return <Silence>{silence}</Silence>;
  return (
    <>
      <Things of={of.slice(0, 2)} />
      {of.length > 2 && ` et ${of.length - 2} autre${of.length > 3 ? 's' : ''}`}
    </>
  );
}

export function briefOf(sheet: Sheet): readonly Cell[] {
  const { entity, held, about, here, asSubject, asObject } = sheet;
  const onIt = rolesOf(about);
  const facts = asSubject.edges.map(({ node }) => node);
  const back = asObject.edges.map(({ node }) => node);
  const related = (relation: string) => facts.filter((fact) => fact.relation === relation);
  const objects = (relation: string) => distinct(related(relation).flatMap(({ object }) => object ?? []));
  const when = [...facts, ...back]
    .filter(({ relation }) => ['TERM', 'DATED', 'HAPPENED'].includes(relation))
    .flatMap((fact) => period(fact.period) ?? []);
  const place = (scope: string, places: readonly { label: string; slug: string }[]): Cell => ({
    name: 'Où',
    value:
      scope === 'NOT_STATED' ? (
        <Silence />
      ) : places.length ? (
        <Some of={places} silence="" />
      ) : (
        word(SCOPES, scope)
      ),
    note: places.length ? undefined : scope === 'NOT_STATED' ? undefined : 'aucun quartier nommé',
  });
  switch (entity.__typename) {
    case 'Dispositif':
    case 'Instance': {
      const leads = distinct(
        onIt
          .filter(({ family, status }) => family === 'STEERING' && status !== 'PLANNED')
          .map(({ holder }) => holder),
      );
      const order = Object.keys(FAMILIES);
      const others = distinct(
        onIt
          .filter(({ family }) => family !== 'STEERING' && family !== 'RECEIVING')
          .toSorted((a, b) => order.indexOf(a.family) - order.indexOf(b.family))
          .map(({ holder }) => holder),
      );
      return [
        {
          name: entity.__typename === 'Instance' ? 'Préside, pilote' : 'Pilote',
          value: <Some of={leads} silence="non indiqué" />,
          note: leads.length ? undefined : word(LEADS, entity.leadStatus),
        },
        {
          name: 'Qui agit',
          value: <Some of={others} silence="personne n’est nommé" />,
          note: counted(onIt.length, 'rôle écrit', 'rôles écrits'),
        },
        place(entity.placeScope, entity.places),
        entity.__typename === 'Instance'
          ? { name: 'Se réunit', value: entity.frequency ?? <Silence /> }
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
          note: `${counted(entity.viaGroup.totalCount, 'rôle')} au titre d’un groupe`,
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
        { name: 'Commune', value: <Some of={entity.communes} silence="non renseignée" /> },
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
    case 'Contract':
      return [
        { name: 'Période', value: period(entity.period) ?? <Silence /> },
        { name: 'Blocs de signature', value: entity.counts.signatories },
        { name: 'Dispositifs', value: <A href="/dispositifs">{entity.counts.dispositifs}</A> },
        { name: 'Code officiel', value: entity.officialCode ?? <Silence /> },
      ];
    case 'Objective':
      return [
        { name: 'Thème', value: <Some of={entity.themes} silence="non renseigné" /> },
        { name: 'Servi par', value: <Some of={entity.dispositifs} silence="aucun dispositif n’est dit" /> },
        { name: 'Indicateurs', value: entity.indicators.length || <Silence>aucun</Silence> },
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

/** What the document leaves unsaid of this thing: each is a question to ask. */
export function silencesOf({ entity, about, held, asSubject, asObject }: Sheet): readonly string[] {
  const families = new Set([...about.edges, ...held.edges].map(({ node }) => node.family as string));
  const relations = new Set([...asSubject.edges, ...asObject.edges].map(({ node }) => node.relation));
  const without = (isSaid: boolean, words: string) => (isSaid ? [] : [words]);
  switch (entity.__typename) {
    case 'Dispositif':
      return [
        ...without(entity.leadStatus === 'STATED', 'qui pilote'),
        ...without(
          families.has('FUNDING') || relations.has('PAYS_FOR') || relations.has('FUNDED_BY'),
          'qui finance, et combien',
        ),
        ...without(
          relations.has('TERM') || relations.has('DATED') || relations.has('HAPPENED'),
          'quand il commence et finit',
        ),
        ...without(entity.regime !== 'NOT_STATED', 'droit commun ou spécifique'),
        ...without(entity.placeScope !== 'NOT_STATED', 'où il s’applique'),
        ...without(relations.has('SERVES'), 'quel objectif il sert'),
      ];
    case 'Actor':
      return [
        ...without(families.has('STEERING'), 'ce qu’il pilote'),
        ...without(families.has('FUNDING') || relations.has('FUNDED_BY'), 'ce qu’il finance'),
        ...without(Boolean(entity.siren), 'son numéro SIREN'),
        ...without(
          held.edges.some(({ node }) => node.places.length > 0),
          'dans quels quartiers il agit',
        ),
      ];
    case 'Instance':
      return [
        ...without(entity.chairs.length > 0, 'qui préside'),
        ...without(Boolean(entity.frequency), 'à quel rythme elle se réunit'),
        ...without(families.has('TAKING_PART'), 'qui y siège'),
      ];
    case 'Objective':
      return [
        ...without(entity.dispositifs.length > 0, 'quel dispositif le sert'),
        ...without(entity.indicators.length > 0, 'comment il se mesure'),
        ...without(about.totalCount > 0, 'qui en répond'),
      ];
    case 'VigilancePoint':
      return without(entity.answeredBy.length > 0, 'qui doit y répondre');
    case 'Qpv':
      return [
        ...without(entity.dispositifsNamed.length > 0, 'quels dispositifs y sont nommés'),
        ...without(Boolean(entity.code2024 ?? entity.code2015), 'son code officiel'),
      ];
    case 'Term':
      return without(Boolean(entity.expansion), 'ce que le sigle veut dire');
    default:
      return [];
  }
}

/** Marks of a thing beside its proofs: codes, sorts, counts from official lists. */
export function marksOf({ entity }: Sheet): readonly Cell[] {
  const mark = (name: string, value: React.ReactNode): Cell[] => (value ? [{ name, value }] : []);
  const people = 'official' in entity ? (entity.official?.populations ?? []) : [];
  const population = people.flatMap(({ count, year, source }) =>
    mark('Habitants', `${count.toLocaleString('fr-FR')}${year ? ` (${year})` : ''}, ${source.publisher}`),
  );
  switch (entity.__typename) {
    case 'Dispositif':
      return [
        ...mark(
          'Droit commun ou spécifique',
          entity.regime === 'NOT_STATED' ? <Silence /> : word(REGIMES, entity.regime),
        ),
        ...mark('Thème', entity.themes.length > 0 && <Things of={entity.themes} />),
        ...mark(
          'Cadre national',
          entity.nationalSchemes.length ? <Things of={entity.nationalSchemes} /> : <Silence />,
        ),
      ];
    case 'Actor':
      return [
        { name: 'SIREN', value: entity.siren ?? <Silence /> },
        ...mark('SIRET', entity.siret),
        ...mark('Taille imprimée', entity.groupSize),
      ];
    case 'Row':
      return [
        ...mark('Colonnes remplies', entity.filledColumns.join(', ')),
        ...mark('Cases vides', entity.emptyColumns.join(', ')),
      ];
    case 'Theme':
      return [
        ...mark(
          'Colonnes imprimées',
          entity.columns.map(({ heading, filled }) => `${heading}${filled ? '' : ' (vide)'}`).join(', '),
        ),
        ...mark('Fait partie de', entity.parent && <Things of={[entity.parent]} />),
        ...mark('Comprend', entity.parts.length > 0 && <Things of={entity.parts} />),
      ];
    case 'Document':
      return [
        ...mark('Éditeur', entity.publisher),
        ...mark('Date imprimée', entity.datePrinted && `« ${entity.datePrinted} »`),
        ...mark('Licence', entity.documentLicence),
        ...mark(
          'Adresse',
          entity.url && (
            <a href={entity.url} rel="noreferrer">
              {entity.url}
            </a>
          ),
        ),
      ];
    case 'Discrepancy':
      return [
        ...mark('Explication', <Spelled>{entity.explanation}</Spelled>),
        ...mark('Lecture retenue', entity.chosen ?? <Silence>aucune</Silence>),
      ];
    case 'Figure':
      return [
        ...mark('Valeur', `${entity.number} ${entity.unit}`),
        ...mark('Imprimé', entity.printedFigure && `« ${entity.printedFigure} »`),
      ];
    case 'Epci':
      return [...mark('SIREN', entity.epciSiren), ...population];
    case 'Area':
      return mark('Recoupe les quartiers', entity.qpvs.length > 0 && <Things of={entity.qpvs} />);
    default:
      return population;
  }
}
