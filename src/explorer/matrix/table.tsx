import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Silence, Thing } from '../ui/thing.tsx';
import { number } from '../words.ts';
import { Communes } from './communes.tsx';
import { AXES } from './load.ts';
import { type Cell, cellsOf, type Matrix, type Shown, type Total, tint } from './view.ts';

type Props = {
  readonly of: Matrix;
  readonly shown: Shown;
  readonly title: string;
  readonly hrefOf: (at: string) => string;
};

/** The whole matrix, in a frame of its own that scrolls; arrows move in it, and it is one stop of the Tab key. */
export function MatrixTable({ of, shown, title, hrefOf }: Props) {
  const { coverage, opened } = of;
  const cells = cellsOf(of);
  const at = opened && `${opened.row}.${opened.column}`;
  const table = useRef<HTMLTableElement>(null);
  // Without the application, every cell is a stop: there are no arrows to move with.
  useEffect(() => stopOnce(table.current, coverage), [coverage]);
  const silentIn = (at: readonly (readonly [row: number, column: number])[]) =>
    at.filter(([row, column]) => !cells.has(`${row}.${column}`)).length;
  const allRows = shown.rows.flat();
  const columns = shown.columns.map((index) => ({ index, ...coverage.columns[index] }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="matrix-scroll" aria-label={title} tabIndex={0}>
      <table className="matrix" ref={table} onKeyDown={mover(shown)}>
        <caption className="hidden">{coverage.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{AXES[of.rows]}</th>
            {columns.map(({ key, label, entity }) => (
              <th key={key} scope="col">
                <span>{label}</span>
                <Communes of={entity} />
              </th>
            ))}
            <th scope="col">
              <span>Total connu</span>
            </th>
          </tr>
        </thead>
        {shown.rows.map((rows, part) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places of the axis, then the others
          <tbody key={part}>
            {part > 0 && rows.length > 0 && (
              <tr className="apart">
                <th scope="rowgroup" colSpan={columns.length + 2}>
                  <span>Écrit pour un autre lieu, non compté plus haut</span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={coverage.rows[row]?.key}>
                <Heading of={coverage.rows[row]} />
                {columns.map(({ index, key }) => (
                  <MatrixCell
                    key={key}
                    at={`${row}.${index}`}
                    of={cells.get(`${row}.${index}`)}
                    isOpen={at === `${row}.${index}`}
                    href={hrefOf(`${row}.${index}`)}
                  />
                ))}
                <td className="total">
                  <Sum
                    of={coverage.rowTotals[row]}
                    silent={silentIn(shown.columns.map((column) => [row, column]))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">
              Total connu{' '}
              {!shown.isWhole && shown.folded.rows.length > 0 && <small>lignes repliées comprises</small>}
            </th>
            {columns.map(({ index, key }) => (
              <td key={key}>
                <Sum
                  of={coverage.columnTotals[index]}
                  silent={silentIn(allRows.map((row) => [row, index]))}
                />
              </td>
            ))}
            <td>
              <Sum
                of={coverage.total}
                silent={silentIn(
                  allRows.flatMap((row) => shown.columns.map((column) => [row, column] as const)),
                )}
              />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** Of all cells, the Tab key stops at the one that was last left. */
function stopOnce(table: HTMLTableElement | null, _shown: unknown) {
  if (!table) return;
  const links = [...table.querySelectorAll<HTMLElement>('a[data-at]')];
  const stopAt = (stop: Element | null | undefined) => {
    for (const link of links) link.tabIndex = link === stop ? 0 : -1;
  };
  stopAt(links.find((link) => link.getAttribute('aria-current')) ?? links[0]);
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLAnchorElement && target.dataset.at) stopAt(target);
  };
  table.addEventListener('focusin', onFocus);
  return () => table.removeEventListener('focusin', onFocus);
}

const mover = (shown: Shown) => (event: KeyboardEvent<HTMLTableElement>) => {
  const here = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-at]') : null;
  if (!here) return;
  const [row = 0, column = 0] = (here.dataset.at ?? '').split('.').map(Number);
  const [rows, { columns }] = [shown.rows.flat(), shown];
  const [r, c] = [rows.indexOf(row), columns.indexOf(column)];
  const last = [rows.length - 1, columns.length - 1] as const;
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [r - 1, c],
    ArrowDown: [r + 1, c],
    ArrowLeft: [r, c - 1],
    ArrowRight: [r, c + 1],
    Home: event.ctrlKey ? [0, 0] : [r, 0],
    End: event.ctrlKey ? last : [r, last[1]],
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  const to = `[data-at="${rows[move[0]]}.${columns[move[1]]}"]`;
  event.currentTarget.querySelector<HTMLElement>(to)?.focus();
};

const Heading = ({ of }: { of: Matrix['coverage']['rows'][number] | undefined }) => (
  <th scope="row">
    {of?.entity ? <Thing of={{ label: of.label, slug: of.entity.slug }} /> : of?.label}
    <Communes of={of?.entity} />
  </th>
);

type CellProps = { of: Cell | undefined; at: string; href: string; isOpen: boolean };

function MatrixCell({ of, at, href, isOpen }: CellProps) {
  if (!of) {
    return (
      <td className="silent-cell" data-at={at} tabIndex={-1}>
        <span>n.r.</span>
      </td>
    );
  }
  const isNone = of.state === 'KNOWN_NONE';
  return (
    <td className={isNone ? 'none' : tint(of.count)}>
      <a href={href} data-at={at} aria-current={isOpen ? 'true' : undefined}>
        <b>{isNone ? 0 : of.count}</b>
        <span className="hidden">
          {isNone ? ', aucun, le document le dit' : of.count > 1 ? ' faits' : ' fait'}
        </span>
      </a>
    </td>
  );
}

/** How many facts a line counts, each once, and how many of its cells that are shown are silent. */
const Sum = ({ of, silent }: { of: Total | undefined; silent: number }) => (
  <>
    {!of || of.state === 'NOT_STATED' ? <Silence>n.r.</Silence> : number(of.count)}
    {of && silent > 0 && of.state !== 'NOT_STATED' && <small>{number(silent)} n.r.</small>}
  </>
);
