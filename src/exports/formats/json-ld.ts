import { PROSPECTIVE_STATUSES } from '../../values/vocabulary.ts';
import { stepsOf, valuesAt } from '../path.ts';
import type { Row } from '../table.ts';
import type { Exported, Format } from './format.ts';

/** Ours is only what neither schema.org nor W3C ORG has a word for. */
const CONTEXT = {
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  qfq: 'urn:qui-fait-quoi:',
  'schema:startDate': { '@type': 'xsd:date' },
  'schema:endDate': { '@type': 'xsd:date' },
};

/** What a kind of thing is elsewhere; nothing is claimed of the others. */
const TYPES: Readonly<Record<string, string>> = {
  ACTOR: 'foaf:Agent',
  INSTANCE: 'org:OrganizationalCollaboration',
  CONTRACT: 'schema:CreativeWork',
  DOCUMENT: 'schema:DigitalDocument',
  DISPOSITIF: 'schema:Project',
  COMMUNE: 'schema:City',
  QPV: 'schema:AdministrativeArea',
  EPCI: 'schema:AdministrativeArea',
  DEPARTEMENT: 'schema:AdministrativeArea',
  AREA: 'schema:Place',
  SITE: 'schema:Place',
  THEME: 'skos:Concept',
  TERM: 'schema:DefinedTerm',
  PUBLIC: 'schema:Audience',
};
/** Of an actor whose sort is known, more; a group or something else stays an agent. */
const ACTOR_TYPES: Readonly<Record<string, string>> = {
  FUNCTION: 'org:Post',
  GROUP: 'foaf:Group',
  OTHER: 'foaf:Agent',
};

/** What a field of the API is elsewhere; the others keep their name, as ours. */
const PREDICATES: Readonly<Record<string, string>> = {
  label: 'schema:name',
  aliases: 'schema:alternateName',
  acronym: 'schema:alternateName',
  themes: 'schema:about',
  memberOf: 'org:memberOf',
  members: 'org:hasMember',
  serviceOf: 'org:unitOf',
  epci: 'schema:containedInPlace',
  territory: 'schema:spatialCoverage',
  documents: 'schema:encoding',
  parent: 'skos:broader',
  publics: 'schema:audience',
  expansion: 'schema:description',
  explanation: 'schema:description',
  siren: 'schema:identifier',
};

const SKIPPED = new Set(['id', 'slug', 'kind', 'label', 'period', 'facts', 'citations']);

type Thing = { id: string; kind: string; slug: string; label: string; actorKind?: string };
type Node = Record<string, unknown>;

const iri = (slug: string) => `qfq:${slug}`;

function reference({ slug, kind, label, actorKind }: Thing): Node {
  const type = actorKind ? (ACTOR_TYPES[actorKind] ?? 'org:Organization') : TYPES[kind];
  return { '@id': iri(slug), '@type': [...(type ? [type] : []), `qfq:kind/${kind}`], 'schema:name': label };
}

/** Everything that a row says of itself, by the paths of its columns. */
function saidOf({ columns, table }: Exported, row: Row): Node {
  const node: Node = {};
  const ends = table.edges ? Object.values(table.edges) : [];
  for (const { path, place } of columns) {
    if (!path || ends.some((end) => path === end || path.startsWith(`${end}.`))) continue;
    const [first = '', ...more] = stepsOf(path).map((step) => step.replace(/\(.*$/, ''));
    if (SKIPPED.has(first)) continue;
    const values = valuesAt(row, path).filter((value) => value !== null && value !== '');
    if (values.length === 0) continue;
    const name = PREDICATES[first] ?? `qfq:${[first, ...more].join('.')}`;
    const said = values.map((value) => (place.type === 'thing' ? reference(value as Thing) : value));
    node[name] = [...((node[name] as unknown[]) ?? []), ...said];
  }
  const { from, to } = row.period ?? {};
  return {
    ...node,
    ...(from?.from && { 'schema:startDate': from.from }),
    ...(to?.to && { 'schema:endDate': to.to }),
    ...proofsOf(row),
  };
}

function proofsOf(row: Row): Node {
  const citations: Row[] = row.citations ?? row.facts?.edges.flatMap(({ node }: Row) => node.citations) ?? [];
  if (!citations.length) return {};
  return {
    'schema:citation': citations.map(({ document, section, firstLine, lastLine, quote, url }) => ({
      '@type': 'schema:Quotation',
      ...(quote && { 'schema:text': quote }),
      ...(section && { 'schema:articleSection': section }),
      ...(firstLine && {
        'schema:pagination': `l. ${firstLine}${lastLine === firstLine ? '' : `-${lastLine}`}`,
      }),
      ...(url && { 'schema:url': url }),
      'schema:isPartOf': { '@id': iri(document.slug), 'schema:name': document.label },
    })),
  };
}

const thing = (exported: Exported, row: Row): Node => ({
  ...reference(row),
  'schema:identifier': row.id,
  ...saidOf(exported, row),
});

/** A statement is spoken of, not asserted: what is denied, planned or inferred stays so. */
function statement(exported: Exported, row: Row): Node {
  const { subject, object, relation, value } = row;
  return {
    '@id': iri(`fact/${row.id}`),
    '@type': 'rdf:Statement',
    'rdf:subject': reference(subject),
    'rdf:predicate': { '@id': iri(`relation/${relation}`) },
    ...(object ? { 'rdf:object': reference(object) } : value !== null && { 'rdf:object': value }),
    ...saidOf(exported, row),
  };
}

/** Who does what: an action, or a seat in a body. Only what is affirmed and no plan is said to be so. */
function involvement(exported: Exported, row: Row): Node {
  const { holder, target, role, roleLabel, polarity, status } = row;
  const stands = polarity === 'AFFIRMED' && !PROSPECTIVE_STATUSES.includes(status);
  const [a, b] = [reference(holder), reference(target)];
  const asRole = {
    '@id': iri(`role/${role}`),
    '@type': 'org:Role',
    'skos:prefLabel': { '@value': roleLabel, '@language': 'fr' },
  };
  const sits = target.kind === 'INSTANCE';
  return {
    '@id': iri(`fact/${row.id}`),
    '@type': ['qfq:Involvement', ...(stands ? [sits ? 'org:Membership' : 'schema:Action'] : [])],
    'qfq:holder': a,
    'qfq:target': b,
    'org:role': asRole,
    ...(stands && sits && { 'org:member': { '@id': a['@id'] }, 'org:organization': { '@id': b['@id'] } }),
    ...(stands && !sits && { 'schema:agent': { '@id': a['@id'] }, 'schema:object': { '@id': b['@id'] } }),
    ...saidOf(exported, row),
  };
}

function dataset({ table, source }: Exported): Node {
  return {
    '@id': iri(`dataset/${source.version}/${table.name}`),
    '@type': 'schema:Dataset',
    'schema:name': table.title,
    'schema:description': table.description,
    'schema:version': source.version,
    'schema:license': source.licence,
    ...(source.importedAt && { 'schema:dateModified': source.importedAt }),
    'schema:isBasedOn': source.documents.map(({ label, url }) => ({
      '@type': 'schema:DigitalDocument',
      'schema:name': label,
      ...(url && { 'schema:url': url }),
    })),
  };
}

/** One document, a node a line: what is silent is left out, for nothing said is not nothing. */
export const jsonLd: Format = {
  extension: 'jsonld',
  type: 'application/ld+json',
  title: 'JSON-LD : schema.org et W3C ORG',
  graph: true,
  async *write(exported) {
    const { edges, name } = exported.table;
    const node = name === 'whoDoesWhat' ? involvement : edges ? statement : thing;
    yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n${JSON.stringify(dataset(exported))}`;
    for await (const { rows } of exported.pages()) {
      yield rows.map((row) => `,\n${JSON.stringify(node(exported, row))}`).join('');
    }
    yield '\n]}\n';
  },
};
