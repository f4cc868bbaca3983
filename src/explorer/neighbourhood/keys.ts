import { ORDER } from './columns.ts';
import type { Layout } from './layout.ts';
import type { Network } from './network.ts';

/**
 * Where an arrow leads from a thing: up and down its column; left and right along a line, to the nearest column that
 * one leads to, and there to the nearest thing. Undefined when there is nothing that way.
 */
export function stepFrom(key: string, arrow: string, network: Network, layout: Layout): string | undefined {
  const column = ORDER.find((one) => layout.columns[one].some((item) => item.key === key));
  if (!column) return undefined;
  const items = layout.columns[column];
  const index = items.findIndex((item) => item.key === key);
  if (arrow === 'ArrowUp') return items[index - 1]?.key;
  if (arrow === 'ArrowDown') return items[index + 1]?.key;
  const way = arrow === 'ArrowRight' ? 1 : -1;
  const box = layout.boxes.get(key);
  const linked = network.segments.flatMap(({ from, to }) => (from === key ? [to] : to === key ? [from] : []));
  const reached = linked.flatMap((other) => {
    const there = layout.boxes.get(other);
    if (!there || !box || Math.sign(there.x - box.x) !== way) return [];
    return [{ other, x: Math.abs(there.x - box.x), y: Math.abs(there.y - box.y) }];
  });
  return reached.toSorted((a, b) => a.x - b.x || a.y - b.y)[0]?.other;
}
