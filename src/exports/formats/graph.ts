import { textOf } from '../cell.ts';
import { stepsOf, valuesAt } from '../path.ts';
import type { Row } from '../table.ts';
import type { Chunks, Exported, Format } from './format.ts';
import { xml } from './xml.ts';

type Thing = { id: string; kind: string; slug: string; label: string };
type Edge = { id: string; source: string; target: string; label: string; row?: Row };

/** How a graph is written: a header that declares the attributes, then every node, then every edge. */
type Dialect = {
  open(title: string, exported: Exported): string;
  node(thing: Thing): string;
  between: string;
  edge(edge: Edge, exported: Exported): string;
  close: string;
};

/**
 * Nodes first, as readers want them, then edges: two passes over the API's pages. What is kept in memory is the ids of
 * the things, each once: it grows with the things of the graph, not with what is said of them.
 */
async function* written(exported: Exported, dialect: Dialect): Chunks {
  yield dialect.open(exported.table.title, exported);
  const seen = new Set<string>();
  for await (const { rows } of exported.pages()) {
    const fresh = rows
      .flatMap((row) => thingsOf(exported, row))
      .filter(({ id }) => !seen.has(id) && seen.add(id));
    yield fresh.map(dialect.node).join('');
  }
  seen.clear();
  yield dialect.between;
  for await (const { rows } of exported.pages()) {
    yield rows
      .flatMap((row) => edgesOf(exported, row))
      .map((edge) => dialect.edge(edge, exported))
      .join('');
  }
  yield dialect.close;
}

const at = (row: Row, path: string) => valuesAt(row, path).filter((value) => value !== null);

function thingsOf(exported: Exported, row: Row): Thing[] {
  const { edges } = exported.table;
  if (edges) {
    const [source] = at(row, edges.source);
    const [target] = at(row, edges.target);
    return [source, target].filter((thing) => thing !== undefined) as Thing[];
  }
  return [row, ...linksOf(exported).flatMap(({ path }) => at(row, path) as Thing[])];
}

/** The columns that end at things, each once. */
const linksOf = ({ columns }: Exported) =>
  columns.flatMap(({ place, path, header }) => (place.type === 'thing' && path ? [{ path, header }] : []));

function edgesOf(exported: Exported, row: Row): Edge[] {
  const { edges } = exported.table;
  if (edges) {
    const [[source], [target]] = [at(row, edges.source), at(row, edges.target)] as [[Thing], [Thing?]];
    // A fact whose other side is a value is no edge.
    if (!target) return [];
    return [
      { id: row.id, source: source.id, target: target.id, label: String(at(row, edges.label)[0] ?? ''), row },
    ];
  }
  return linksOf(exported).flatMap(({ path, header }) =>
    (at(row, path) as Thing[]).map((target, position) => ({
      // The same thing may stand twice in a list.
      id: `${row.id}/${stepsOf(path)[0]?.replace(/\W.*$/, '')}/${position}`,
      source: row.id,
      target: target.id,
      label: header,
    })),
  );
}

/** What an edge says beside its ends: the cells of its row, but those that repeat them. */
function attributesOf({ table, columns }: Exported) {
  const { edges } = table;
  if (!edges) return [];
  const ends = [edges.source, edges.target, 'id'];
  return columns.filter(
    ({ path }) => !path || !ends.some((end) => path === end || path.startsWith(`${end}.`)),
  );
}

const sourceOf = ({ source, table }: Exported) =>
  `${table.title} — qui-fait-quoi, données ${source.version}, ${source.licence}`;

const gexfDialect: Dialect = {
  open: (_title, exported) => `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta${exported.source.importedAt ? ` lastmodifieddate="${exported.source.importedAt.slice(0, 10)}"` : ''}><creator>qui-fait-quoi</creator><description>${xml(sourceOf(exported))}</description></meta>
<graph mode="static" defaultedgetype="directed" idtype="string">
<attributes class="node"><attribute id="kind" title="Nature" type="string"/><attribute id="slug" title="Adresse" type="string"/></attributes>
<attributes class="edge">${attributesOf(exported)
    .map(({ header }, index) => `<attribute id="c${index}" title="${xml(header)}" type="string"/>`)
    .join('')}</attributes>
<nodes>
`,
  node: ({ id, label, kind, slug }) =>
    `<node id="${xml(id)}" label="${xml(label)}"><attvalues><attvalue for="kind" value="${xml(kind)}"/><attvalue for="slug" value="${xml(slug)}"/></attvalues></node>\n`,
  between: '</nodes>\n<edges>\n',
  edge: ({ id, source, target, label, row }, exported) => {
    const values = row
      ? attributesOf(exported)
          .map(({ write }, index) => [index, textOf(write(row))] as const)
          .filter(([, text]) => text !== '')
          .map(([index, text]) => `<attvalue for="c${index}" value="${xml(text)}"/>`)
      : [];
    return `<edge id="${xml(id)}" source="${source}" target="${target}" kind="${xml(label)}" label="${xml(label)}"><attvalues>${values.join('')}</attvalues></edge>\n`;
  },
  close: '</edges>\n</graph>\n</gexf>\n',
};

const graphmlDialect: Dialect = {
  open: (_title, exported) => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<desc>${xml(sourceOf(exported))}</desc>
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="kind" for="node" attr.name="Nature" attr.type="string"/>
<key id="slug" for="node" attr.name="Adresse" attr.type="string"/>
<key id="edgelabel" for="edge" attr.name="label" attr.type="string"/>
${attributesOf(exported)
  .map(
    ({ header }, index) => `<key id="c${index}" for="edge" attr.name="${xml(header)}" attr.type="string"/>\n`,
  )
  .join('')}<graph edgedefault="directed" parse.order="nodesfirst">
`,
  node: ({ id, label, kind, slug }) =>
    `<node id="${xml(id)}"><data key="label">${xml(label)}</data><data key="kind">${xml(kind)}</data><data key="slug">${xml(slug)}</data></node>\n`,
  between: '',
  edge: ({ id, source, target, label, row }, exported) => {
    const values = row
      ? attributesOf(exported)
          .map(({ write }, index) => [index, textOf(write(row))] as const)
          .filter(([, text]) => text !== '')
          .map(([index, text]) => `<data key="c${index}">${xml(text)}</data>`)
      : [];
    return `<edge id="${xml(id)}" source="${source}" target="${target}"><data key="edgelabel">${xml(label)}</data>${values.join('')}</edge>\n`;
  },
  close: '</graph>\n</graphml>\n',
};

export const gexf: Format = {
  extension: 'gexf',
  type: 'application/gexf+xml; charset=utf-8',
  title: 'GEXF 1.3, pour Gephi',
  graph: true,
  write: (exported) => written(exported, gexfDialect),
};

export const graphml: Format = {
  extension: 'graphml',
  type: 'application/graphml+xml; charset=utf-8',
  title: 'GraphML, pour Gephi et les autres',
  graph: true,
  write: (exported) => written(exported, graphmlDialect),
};
