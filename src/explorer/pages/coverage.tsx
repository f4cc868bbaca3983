import { type KeyboardEvent, useEffect, useRef } from 'react';
import { AXES, type loadMatrix } from '../matrix/load.ts';
import { parseParams, printParams } from '../search-params.ts';
import { Crumbs } from '../ui/frame.tsx';
import { Icon } from '../ui/icon.tsx';
import { useData, usePlace } from '../ui/loading.ts';
import { Proofs } from '../ui/proof.tsx';
import { Chips } from '../ui/role.tsx';
import { Silence, Thing } from '../ui/thing.tsx';
import { counted, number, RELATIONS } from '../words.ts';

type Loaded = Awaited<ReturnType<typeof loadMatrix>>;
type Cell = Loaded['coverage']['cells'][number];

const tint = (count: number) => (count >= 7 ? 'k4' : count >= 4 ? 'k3' : count >= 2 ? 'k2' : 'k1');

/** What is known, what is said to be none, and what is silent, crossed two axes at a time. */
export function Coverage() {
  const { rows, columns, coverage, opened, hideEmpty } = useData<Loaded>();
  const { pathname, searchStr } = usePlace();
  const params = parseParams(searchStr);
  const cells = new Map(coverage.cells.map((cell) => [`${cell.row}.${cell.column}`, cell]));
  const known = coverage.cells.filter(({ state }) => state === 'KNOWN').length;
  const none = coverage.cells.length - known;
  const all = coverage.rows.length * coverage.columns.length;
  const isEmpty = (total: { state: string; count: number } | undefined) =>
    !total || total.state === 'NOT_STATED';
  const shownRows = coverage.rows
    .map((_, index) => index)
    .filter((index) => !hideEmpty || !isEmpty(coverage.rowTotals[index]));
  const shownColumns = coverage.columns
    .map((_, index) => index)
    .filter((index) => !hideEmpty || !isEmpty(coverage.columnTotals[index]));
  const own = coverage.rows.findIndex(
    ({ entity, placeScope }) => placeScope || (rows === 'QPV' && entity?.kind !== 'QPV'),
  );
  const title = `Couverture\u00a0: ${AXES[rows].toLowerCase()} × ${AXES[columns].toLowerCase()}`;
  const to = (change: Record<string, unknown>) =>
    pathname + printParams({ ...params, case: undefined, ...change });
  const table = useRef<HTMLTableElement>(null);
  const facts = useRef<HTMLHeadingElement>(null);
  const at = opened && `${opened.row}.${opened.column}`;
  useEffect(() => {
    if (at) facts.current?.focus();
  }, [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const here = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-at]') : null;
    if (!here || !table.current) return;
    const [row = 0, column = 0] = (here.dataset.at ?? '').split('.').map(Number);
    const r = shownRows.indexOf(row);
    const c = shownColumns.indexOf(column);
    const last = [shownRows.length - 1, shownColumns.length - 1] as const;
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
    const [nextRow, nextColumn] = [shownRows[move[0]], shownColumns[move[1]]];
    table.current.querySelector<HTMLElement>(`[data-at="${nextRow}.${nextColumn}"]`)?.focus();
  };

  return (
    <div className="wrap page-wide">
      <Crumbs here="Couverture" />
      <header className="title">
        <h1>{title}</h1>
        <p className="lead">
          {number(all)} cases&nbsp;: {counted(known, 'connue')}, {number(none)} à «&nbsp;0&nbsp;»,{' '}
          {number(all - known - none)} non renseignées. «&nbsp;n.r.&nbsp;» ne veut pas dire
          «&nbsp;rien&nbsp;»&nbsp;: le document se tait.
        </p>
      </header>
      <form className="toolbar" action={pathname}>
        <label>
          Lignes
          <select name="lignes" defaultValue={rows} key={rows}>
            {Object.entries(AXES).map(([axis, label]) => (
              <option key={axis} value={axis}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Colonnes
          <select name="colonnes" defaultValue={columns} key={columns}>
            {Object.entries(AXES).map(([axis, label]) => (
              <option key={axis} value={axis}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {hideEmpty && <input type="hidden" name="vides" value="non" />}
        <button type="submit" className="button primary">
          Afficher
        </button>
        <a className="button" href={to({ lignes: columns, colonnes: rows })}>
          <Icon name="swap" />
          Échanger les axes
        </a>
        <a className="button" href={to({ vides: hideEmpty ? undefined : 'non' })}>
          {hideEmpty ? 'Montrer les vides' : 'Masquer les vides'}
        </a>
        {(['csv', 'xlsx'] as const).map((format) => (
          <a
            className="button"
            key={format}
            download
            href={`/export/coverage.${format}${printParams({ rows, columns })}`}
          >
            <Icon name="download" />
            {format.toUpperCase()}
          </a>
        ))}
        <button type="button" className="button needs-script" data-action="print">
          <Icon name="print" />
          Imprimer
        </button>
      </form>
      <p className="legend">
        <span>
          <i className="cellbox k1">1</i>
          <i className="cellbox k2">2</i>
          <i className="cellbox k3">4</i>
          <i className="cellbox k4">7</i>
          connu&nbsp;: 1, 2–3, 4–6, 7 et plus
        </span>
        <span>
          <i className="cellbox none">0</i> aucun, le document le dit
        </span>
        <span>
          <i className="swatch-nr" /> n.r.&nbsp;: non renseigné, le document se tait
        </span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="matrix-scroll" aria-label={title} tabIndex={0}>
        <table className="matrix" ref={table} onKeyDown={onKeyDown}>
          <caption className="hidden">{coverage.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{AXES[rows]}</th>
              {shownColumns.map((column) => (
                <th key={coverage.columns[column]?.key} scope="col">
                  {coverage.columns[column]?.label}
                </th>
              ))}
              <th scope="col">Total connu</th>
            </tr>
          </thead>
          <tbody>
            {shownRows.map((row) => {
              const heading = coverage.rows[row];
              const total = coverage.rowTotals[row];
              return (
                <tr key={heading?.key} className={own >= 0 && row >= own ? 'apart' : undefined}>
                  <th scope="row">
                    {heading?.entity ? (
                      <Thing of={{ label: heading.label, slug: heading.entity.slug }} />
                    ) : (
                      heading?.label
                    )}
                  </th>
                  {shownColumns.map((column) => (
                    <MatrixCell
                      key={coverage.columns[column]?.key}
                      at={`${row}.${column}`}
                      of={cells.get(`${row}.${column}`)}
                      isOpen={at === `${row}.${column}`}
                      href={to({ case: `${row}.${column}` })}
                    />
                  ))}
                  <td className="total">
                    <Total of={total} />
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Total connu</th>
              {shownColumns.map((column) => (
                <td key={coverage.columns[column]?.key}>
                  <Total of={coverage.columnTotals[column]} />
                </td>
              ))}
              <td>
                <Total of={coverage.total} />
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
      {opened && (
        <section className="answer" id="faits">
          <div className="in">
            <header>
              <h2 ref={facts} tabIndex={-1}>
                {coverage.rows[opened.row]?.label} × {coverage.columns[opened.column]?.label}&nbsp;:{' '}
                {counted(opened.facts.length, 'fait')}
              </h2>
              <a className="button" href={to({})}>
                Fermer
              </a>
            </header>
            <ul>
              {opened.facts.map((fact) => (
                <li className="role" key={fact.id}>
                  <p>
                    <Thing of={fact.subject} />
                    <span>
                      {fact.printedVerb ? `«\u00a0${fact.printedVerb}\u00a0»` : RELATIONS[fact.relation]?.[0]}
                    </span>
                    {fact.object && <Thing of={fact.object} />}
                    {!fact.object && fact.value && <span>«&nbsp;{fact.value}&nbsp;»</span>}
                    <Chips of={fact} />
                  </p>
                  <Proofs of={fact.citations} words={fact.printedVerb} />
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
      <p className="small faint measure">{coverage.caption}</p>
    </div>
  );
}

function MatrixCell({
  of,
  at,
  href,
  isOpen,
}: {
  of: Cell | undefined;
  at: string;
  href: string;
  isOpen: boolean;
}) {
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

const Total = ({ of }: { of: { state: string; count: number; notStated: number } | undefined }) => (
  <>
    {!of || of.state === 'NOT_STATED' ? <Silence>n.r.</Silence> : number(of.count)}
    {of && of.notStated > 0 && of.state !== 'NOT_STATED' && <small>{number(of.notStated)} n.r.</small>}
  </>
);
