import { contentHash } from '../values/identity.ts';

/** Values a node property may hold. */
export type Property = string | number | boolean | string[] | number[];
export type Properties = Record<string, Property>;
export type Link = { type: string; to: string; ord: number };

/** A node as the graph keeps it. `hash` covers everything below it: equal hash, nothing to write. */
export type PlannedNode = {
  id: string;
  labels: string[];
  properties: Properties;
  links: Link[];
  citations: Properties[];
  hash: string;
};

/** The node with its hash, which it also keeps. */
export const planned = (node: Omit<PlannedNode, 'hash'>): PlannedNode => {
  const hash = contentHash(node);
  return { ...node, properties: { ...node.properties, hash }, hash };
};

/** Drops what is absent: a property that is null is a property that is not there. */
export function properties(values: Record<string, Property | undefined>): Properties {
  const kept = Object.entries(values).filter((pair): pair is [string, Property] => pair[1] !== undefined);
  return Object.fromEntries(kept);
}
