import { FAMILIES } from '../words.ts';
import type { End, Link } from './links.ts';
import type { Network } from './network.ts';

export const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

const EDGE = {
  family: 'Famille de rôles',
  printed: 'Verbe imprimé',
  planned: 'Statut',
  section: 'Section',
  line: 'Ligne',
} as const;

/** Every link of a neighbourhood, whether drawn or not: the same rows as the list, as GEXF 1.3. */
export function gexfOf({ links, centre }: Network, source: string): string {
  const ends = new Map<string, End>([[centre.key, centre]]);
  const edges = links.flatMap((link) =>
    pairsOf(link).map(([from, to], index) => {
      ends.set(from.key, from).set(to.key, to);
      return edgeOf(link, `${link.id}${index ? `-${index}` : ''}`, from.key, to.key, index > 0 || !link.to);
    }),
  );
  const nodes = [...ends.values()].map(
    ({ key, label, kind }) =>
      `<node id="${escaped(key)}" label="${escaped(label)}"><attvalues><attvalue for="kind" value="${kind}"/></attvalues></node>`,
  );
  const description = `Voisinage de ${centre.label}. ${source}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>qui-fait-quoi</creator><description>${escaped(description)}</description></meta>
<graph mode="static" defaultedgetype="directed" idtype="string">
<attributes class="node"><attribute id="kind" title="Nature" type="string"/></attributes>
<attributes class="edge">${Object.entries(EDGE)
    .map(([id, title]) => `<attribute id="${id}" title="${title}" type="string"/>`)
    .join('')}</attributes>
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${edges.join('\n')}
</edges>
</graph>
</gexf>
`;
}

/** From who acts to what, and from there to each place. */
const pairsOf = ({ from, to, places }: Link): readonly (readonly [End, End])[] => [
  ...(to ? [[from, to] as const] : []),
  ...places.map((place) => [to ?? from, place] as const),
];

function edgeOf(link: Link, id: string, from: string, to: string, isPlace: boolean): string {
  const { family, active, printed, planned, where } = link;
  const label = isPlace ? 'lieu' : active;
  const values: Readonly<Record<keyof typeof EDGE, string | number | null | undefined>> = {
    family: isPlace || family === undefined ? undefined : (FAMILIES[family] ?? family),
    printed: isPlace ? undefined : printed,
    planned,
    section: where?.section,
    line: where?.firstLine,
  };
  const told = Object.entries(values).flatMap(([name, value]) =>
    value == null ? [] : `<attvalue for="${name}" value="${escaped(String(value))}"/>`,
  );
  return `<edge id="${id}" source="${escaped(from)}" target="${escaped(to)}" label="${escaped(label)}"><attvalues>${told.join('')}</attvalues></edge>`;
}
