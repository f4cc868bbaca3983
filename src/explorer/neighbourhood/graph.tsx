import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Figure } from '../ui/icon.tsx';
import { COLUMNS, type Column, ORDER } from './columns.ts';
import { Drawing } from './drawing.tsx';
import { stepFrom } from './keys.ts';
import { type Item, type Layout, moreKey, WIDTH } from './layout.ts';
import { useBoxes } from './measure.ts';
import type { Moves } from './moves.ts';
import type { NetNode, Network } from './network.ts';
import { routesOf } from './routes.ts';
import { addressOf, centredOn, paramsOf, pathTo, toggled, type View } from './view.ts';

type GraphProps = {
  readonly network: Network;
  readonly layout: Layout;
  readonly view: View;
  readonly moves: Moves;
};

const middleOf = (element: Element) => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};
const selectorOf = (key: string) => `[data-node="${CSS.escape(key)}"]`;

/** Six columns of things around one, and the lines between them. Every button sends an address: it works without JavaScript. */
export function Graph({ network, layout, view, moves }: GraphProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const [isAlive, setAlive] = useState(false);
  const [at, setAt] = useState(network.centre.key);
  useEffect(() => setAlive(true), []);
  useEffect(() => {
    // Where columns do not all fit, one starts from the centre.
    const node = canvas.current?.querySelector<HTMLElement>('.node.centre');
    const frame = canvas.current?.parentElement;
    if (node && frame) frame.scrollLeft += middleOf(node) - middleOf(frame);
  }, []);
  const boxes = useBoxes(canvas, layout);
  const routes = useMemo(() => routesOf(network, boxes), [network, boxes]);
  const chosen = useMemo(() => new Set(network.chosen.map(({ id }) => id)), [network]);
  const height = Math.max(layout.height, ...[...boxes.values()].map((box) => box.y + box.height));
  // One stop for Tab: where one was, or else the centre.
  const entry = layout.boxes.has(at) ? at : network.centre.key;
  const tabIndex = (key: string) => (isAlive && key !== entry ? -1 : 0);
  const state = Object.entries(paramsOf({ ...view, chosen: undefined, shape: 'graph' }))
    .flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))
    .filter(([, value]) => value !== undefined);

  const onKeyDown = (event: KeyboardEvent) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-node]') : null;
    const key = button?.dataset.node;
    if (!key) return;
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
    if (!isUndo && (event.ctrlKey || event.metaKey || event.altKey)) return;
    const act = isUndo ? () => moves.undo() : actionOf(event.key, key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const actionOf = (pressed: string, key: string) => {
    const node = network.nodes.find((one) => one.key === key);
    if (pressed.startsWith('Arrow')) {
      const to = stepFrom(key, pressed, network, layout);
      return () => to && canvas.current?.querySelector<HTMLElement>(selectorOf(to))?.focus();
    }
    if (pressed === 'l' || pressed === 'L')
      return () => moves.go(addressOf(view, { shape: 'list' }), '.net-shape [aria-current]');
    const { slug } = node ?? {};
    if (!slug) return undefined;
    if (pressed === 'c' || pressed === 'C')
      return () => moves.go(centredOn({ ...view, shape: 'graph' }, slug), selectorOf(slug));
    if (pressed === '+')
      return () =>
        moves.go(addressOf(view, { opened: toggled(view.opened, slug), shape: 'graph' }), selectorOf(slug));
    return undefined;
  };

  return (
    <form
      className="net"
      data-stay
      action={`${pathTo(view.slug)}#details`}
      onKeyDown={onKeyDown}
      onFocus={(event) => setAt(event.target.dataset.node ?? at)}
    >
      {state.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="net-canvas" ref={canvas}>
        <Drawing routes={routes} width={WIDTH} height={height} chosen={chosen} />
        {ORDER.map((column) => (
          <section className="net-column" key={column} aria-label={COLUMNS[column].title}>
            <h2>
              {COLUMNS[column].title}{' '}
              <span>· {layout.columns[column].filter(({ node }) => node).length}</span>
            </h2>
            <ul>
              {layout.columns[column].map((item) => (
                <li key={item.key} className={slotOf(item)}>
                  {item.node ? (
                    <Node
                      item={item}
                      node={item.node}
                      isChosen={view.chosen === item.key}
                      tabIndex={tabIndex(item.key)}
                    />
                  ) : (
                    <More
                      column={column}
                      network={network}
                      view={view}
                      tabIndex={tabIndex(moreKey(column))}
                    />
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </form>
  );
}

/** A policy without inline styles: heights and gaps are classes, in lines of text. */
const slotOf = ({ gap }: Item) => `g${gap % 10}${gap >= 10 ? ` t${Math.min(9, Math.floor(gap / 10))}` : ''}`;
const heightOf = ({ height }: Item) => `h${Math.min(height, 16)}`;

type NodeProps = { item: Item; node: NetNode; isChosen: boolean; tabIndex: number };

function Node({ item, node, isChosen, tabIndex }: NodeProps) {
  const kind = node.level === 0 ? 'centre' : node.kind.toLowerCase();
  return (
    <button
      type="submit"
      name="choix"
      value={node.key}
      className={`node ${heightOf(item)} ${node.column.toLowerCase()} ${kind}`}
      data-node={node.key}
      aria-pressed={isChosen}
      tabIndex={tabIndex}
    >
      <b>{node.name}</b>
      {node.name !== node.label && <span className="hidden">, {node.label}</span>}
      {item.notes.map(({ note }) => (
        <span className="note" key={`${note.family} ${note.words} ${note.planned}`}>
          {note.family && <Figure family={note.family} />}
          <span>
            {note.words}
            {note.planned && (
              <>
                {' '}
                <i className="chip planned">{note.planned}</i>
              </>
            )}
          </span>
        </span>
      ))}
    </button>
  );
}

type MoreProps = { column: Column; network: Network; view: View; tabIndex: number };

function More({ column, network, view, tabIndex }: MoreProps) {
  const { one, many } = COLUMNS[column];
  const hidden = network.hidden[column];
  const isWhole = view.whole.includes(column);
  return (
    <a
      className="button more"
      href={addressOf(view, { whole: toggled(view.whole, column), shape: 'graph' })}
      data-node={moreKey(column)}
      tabIndex={tabIndex}
    >
      {isWhole ? 'Montrer moins' : `+ ${hidden} ${hidden > 1 ? many : one}`}
    </a>
  );
}
