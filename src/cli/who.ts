import { Command } from 'commander';
import { PROSPECTIVE_STATUSES } from '../values/vocabulary.ts';
import { type AskApi, PROOF, type Proof, sayProof, withApi } from './answer.ts';
import { printJson } from './json.ts';

type Thing = { id: string; slug: string; label: string; kind: string; leadStatus?: string };
type Role = {
  holder: { slug: string; label: string };
  roleLabel: string;
  printedVerb: string | null;
  target: { slug: string; label: string };
  places: { label: string }[];
  status: string | null;
  citations: Proof[];
};
type Roles = { edges: { node: Role }[]; totalCount: number };
type Who = { about: Roles; own: Roles; counted: Roles };

const FIND = `query Find($text: String!, $slug: String!, $contract: String) {
  entity(slug: $slug) { id slug label kind }
  search(text: $text, contract: $contract, first: 20) {
    hits { match tellsApart entity { id slug label kind } }
    didYouMean
  }
}`;
type Found = {
  entity: Thing | null;
  search: { hits: { match: string; tellsApart: string | null; entity: Thing }[]; didYouMean: string[] };
};

const ROLE = `totalCount edges { node {
  holder { slug label } roleLabel printedVerb target { slug label } places { label } status citations { ${PROOF} }
} }`;
const WHO = `query Who($id: ID!, $contract: String, $asOf: Date) {
  about: whoDoesWhat(filter: { target: $id, contract: $contract }, asOf: $asOf, first: 100) { ${ROLE} }
  own: whoDoesWhat(filter: { holder: $id, contract: $contract, includeServices: true }, asOf: $asOf, first: 100) { ${ROLE} }
  counted: whoDoesWhat(filter: { holder: $id, contract: $contract, includeServices: true, includeViaGroup: true }, asOf: $asOf, first: 100) { ${ROLE} }
}`;

/** Exit statuses: a script can tell silence from a name that nothing bears. */
const [SAID, SILENT, SEVERAL, UNKNOWN] = [0, 3, 4, 5];
/** Names that are met as a whole: several are homonyms, fewer letters are only near. */
const WHOLE = ['ACRONYM', 'NAME', 'ALIAS'];

type Options = { contract?: string; asOf?: string; json?: boolean };

export const who = new Command('who')
  .description('Dit qui fait quoi d’une chose, ou ce que fait un acteur, avec les passages qui le prouvent.')
  .argument('<chose>', 'un nom, un sigle ou une adresse : « POPAC », « CAF », actor/caf-54')
  .option('--contract <contrat>', 'adresse ou code officiel d’un contrat')
  .option('--as-of <jour>', 'seulement ce qui peut valoir ce jour-là : 2021-06-30')
  .option('--json', 'imprime la réponse en JSON')
  .action((name: string, options: Options) =>
    withApi(async (ask) => {
      const { contract, asOf, json = false } = options;
      const { things, near } = await find(ask, name, contract);
      const [thing, ...others] = things;
      if (!thing || others.length) {
        const told = thing
          ? ['Plusieurs choses portent ce nom :', ...things.map(({ slug, label }) => `  ${slug}\t${label}`)]
          : [`Rien ne porte ce nom : « ${name} ».`, ...near.map((one) => `  Vouliez-vous dire « ${one} » ?`)];
        if (json) printJson({ things, near, about: [], own: [], viaGroup: [] });
        else process.stdout.write(`${told.join('\n')}\n`);
        process.exitCode = thing ? SEVERAL : UNKNOWN;
        return;
      }
      const { about, own, counted } = await ask<Who>(WHO, { id: thing.id, contract, asOf });
      const [onIt, itself] = [rolesOf(about), rolesOf(own)];
      const known = new Set(itself.map((role) => JSON.stringify(role)));
      const viaGroup = rolesOf(counted).filter((role) => !known.has(JSON.stringify(role)));
      if (json) printJson({ things, near, about: onIt, own: itself, viaGroup });
      else process.stdout.write(printed(thing, onIt, itself, viaGroup));
      process.exitCode = onIt.length || itself.length ? SAID : SILENT;
    }),
  );

async function find(ask: AskApi, text: string, contract: string | undefined) {
  const { entity, search } = await ask<Found>(FIND, { text, slug: text, contract });
  if (entity) return { things: [entity], near: [] };
  const hits = search.hits.filter(({ entity: thing }) => thing.kind !== 'TERM');
  const whole = hits.filter(({ match }) => WHOLE.includes(match));
  const best = whole.length ? whole : hits.slice(0, 1).filter(({ match }) => match !== 'TEXT');
  const [first] = best;
  const things = best.filter(({ match }) => match === first?.match).map(({ entity: thing }) => thing);
  return {
    things,
    near: [...search.didYouMean, ...hits.slice(0, 3).map(({ entity: thing }) => thing.label)],
  };
}

const rolesOf = ({ edges }: Roles): Role[] => edges.map(({ node }) => node);

function printed(thing: Thing, about: Role[], own: Role[], viaGroup: Role[]): string {
  const parts: [heading: string, roles: Role[], line: (role: Role) => string][] = [
    [`Qui fait quoi : « ${thing.label} »`, about, ({ holder, ...role }) => `${holder.label} ${does(role)}`],
    [
      `Ce que fait ${thing.label}`,
      own,
      ({ holder, target, ...role }) =>
        `${holder.slug === thing.slug ? '' : `(${holder.label}) `}${does(role)} « ${target.label} »`,
    ],
    [
      'Au titre d’un groupe (dit du groupe, non de lui seul)',
      viaGroup,
      ({ holder, target, ...role }) => `${holder.label} ${does(role)} « ${target.label} »`,
    ],
  ];
  const lines = parts
    .filter(([, roles]) => roles.length)
    .flatMap(([heading, roles, line]) => [
      heading,
      ...roles.flatMap((role) => [
        `  ${line(role)}${aside(role)}`,
        ...role.citations.slice(0, 1).map((proof) => `    ${sayProof(proof)}`),
      ]),
    ]);
  const silent =
    about.length || own.length
      ? []
      : [`Le document ne dit pas qui fait quoi de « ${thing.label} », ni ce qu’il fait en propre.`];
  return `${[...silent, ...lines].join('\n')}\n`;
}

const does = ({ roleLabel, printedVerb }: Pick<Role, 'roleLabel' | 'printedVerb'>): string =>
  roleLabel === 'autre rôle' && printedVerb ? `— « ${printedVerb} » —` : roleLabel;

function aside({ places, status }: Role): string {
  const where = places.length ? ` (${places.map(({ label }) => label).join(', ')})` : '';
  return `${where}${PROSPECTIVE_STATUSES.some((one) => one === status) ? ' (annoncé)' : ''}`;
}
