import { addressOf, type EntityRecord } from '../domain/noun.ts';
import { nounOf } from '../domain/nouns.ts';
import { idOf } from '../values/identity.ts';
import { sortKey, wordsKey } from '../values/sort-key.ts';
import { type PlannedNode, type Properties, type Property, planned, properties } from './planned-node.ts';

/** Marks how a record's own field is told from what the loader derives on the same node. */
const ATTRIBUTE = 'attributes';
/** What every thing has, whatever its kind. */
const SHARED_COLUMNS = new Set(
  'id key unit kind label source note slug formerSlugs aliases ownKey searchKey sortKey contractId hash'.split(
    ' ',
  ),
);
/** Where an attribute is kept: a figure's unit is not the unit that declares the figure. */
export const columnOf = (attribute: string): string =>
  SHARED_COLUMNS.has(attribute) || attribute === ATTRIBUTE
    ? `own${attribute.charAt(0).toUpperCase()}${attribute.slice(1)}`
    : attribute;

export function entityNode(record: EntityRecord, derived: Properties): PlannedNode {
  const { key, unit, kind, label, slug, source, note, attributes } = record;
  const id = idOf('entity', key);
  return planned({
    id,
    labels: [nounOf(kind).label],
    properties: properties({
      id,
      key,
      unit,
      kind,
      label,
      source,
      note,
      slug: addressOf(record),
      formerSlugs: slug ? [key] : undefined,
      aliases: [],
      ownKey: wordsKey(label, String(attributes.acronym ?? '')),
      searchKey: wordsKey(label, String(attributes.acronym ?? '')),
      sortKey: sortKey(label, id),
      [ATTRIBUTE]: Object.keys(attributes),
      ...derived,
      ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [columnOf(name), value])),
    }),
    links: [],
    citations: [],
  });
}

export function entityRecord(node: Record<string, unknown>): EntityRecord {
  const { key, unit, kind, label, slug, formerSlugs, source, note } = node as EntityRecord & {
    formerSlugs?: string[];
  };
  const attributes = Object.fromEntries(
    ((node[ATTRIBUTE] ?? []) as string[]).map((name) => [name, node[columnOf(name)] as Property]),
  );
  const renamed = formerSlugs ? String(slug).split('/').at(-1) : undefined;
  return { key, unit, kind, label, slug: renamed, attributes, source, note };
}
