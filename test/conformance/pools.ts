import type { Pools } from './operations.ts';

type Thing = { id: string; slug: string };
type Connection<Node> = { edges: { cursor: string; node: Node }[] };
type Found = Record<'dispositifs' | 'actors' | 'qpvs', Connection<Thing & { siren?: string }>> & {
  communes: Connection<Thing & { insee: string }>;
  instances: Thing[];
  themes: Thing[];
  contracts: Connection<Thing & { documents: Thing[] }>;
  facts: Connection<{ id: string }>;
};

/** Asks for things that exist, so that generated questions have answers. */
export const POOLS_QUERY = `{
  dispositifs(first: 15) { edges { cursor node { id slug } } }
  actors(first: 15) { edges { cursor node { id slug siren } } }
  qpvs(first: 8) { edges { cursor node { id slug } } }
  communes(first: 20) { edges { cursor node { id slug insee } } }
  instances { id slug }
  themes { id slug }
  contracts { edges { cursor node { id slug documents { id slug } } } }
  facts(first: 15) { edges { cursor node { id } } }
}`;

export function poolsOf(found: Found): Pools {
  const nodes = <Node>({ edges }: Connection<Node>) => edges.map(({ node }) => node);
  const [dispositifs, actors, qpvs, communes] = [
    nodes(found.dispositifs),
    nodes(found.actors),
    nodes(found.qpvs),
    nodes(found.communes),
  ];
  const things = [...dispositifs, ...actors, ...qpvs, ...communes, ...found.instances, ...found.themes];
  const slugs = (all: readonly Thing[]) => [...all.map(({ slug }) => slug), 'nowhere'];
  const ids = things.map(({ id }) => id);
  const documents = nodes(found.contracts).flatMap((contract) => contract.documents);
  return {
    slug: slugs(things),
    'dispositif.slug': slugs(dispositifs),
    'actor.slug': slugs(actors),
    'qpv.slug': slugs(qpvs),
    'commune.slug': slugs(communes),
    'instance.slug': slugs(found.instances),
    'contract.slug': slugs(nodes(found.contracts)),
    contract: nodes(found.contracts).map(({ slug }) => slug),
    id: [...ids, ...found.facts.edges.map(({ node }) => node.id), 'nonsense'],
    ids: [...ids, ...found.facts.edges.map(({ node }) => node.id)],
    siren: actors.flatMap(({ siren }) => (siren ? [siren] : [])),
    insee: [...communes.map(({ insee }) => insee), '00000'],
    code: ['54395', '245400676', 'QP088001', '44', '54', 'nowhere'],
    text: ['lac', 'comité', 'école', 'nancy', 'maxéville', 'santé'],
    holder: actors.map(({ id }) => id),
    subject: ids,
    object: ids,
    target: dispositifs.map(({ id }) => id),
    theme: found.themes.map(({ id }) => id),
    place: [...qpvs, ...communes].map(({ id }) => id),
    commune: communes.map(({ id }) => id),
    document: documents.map(({ id }) => id),
    relation: ['INVOLVES', 'LACKS', 'ENUMERATES'],
    asOf: ['2015-07-01', '2019-06-01', '2030-01-01'],
    question: ['Qui pilote le POPAC ?', 'Que veut dire CLS ?', 'Où est le lac ?'],
    first: [0, 1, 3, 5],
    last: [1, 2, 4],
    'LineRange.first': [1, 100],
    'LineRange.last': [200, 400],
  };
}
