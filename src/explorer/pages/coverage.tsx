import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { CoverageAxis } from '../generated/graphql.ts';
import { AXES, ONE } from '../matrix/load.ts';
import { OneRow } from '../matrix/one.tsx';
import { MatrixTable } from '../matrix/table.tsx';
import { type Matrix, type Shown, shownOf, statesOf } from '../matrix/view.ts';
import { first, type Params, parseParams, printParams } from '../search-params.ts';
import { Crumbs } from '../ui/frame.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kept } from '../ui/kept.tsx';
import { A } from '../ui/link.tsx';
import { useData, usePlace } from '../ui/loading.ts';
import { Proofs } from '../ui/proof.tsx';
import { Chips } from '../ui/role.tsx';
import { Spelled } from '../ui/spelled.tsx';
import { Thing } from '../ui/thing.tsx';
import { counted, number } from '../words.ts';

/** What is known, what is said to be none, and what is silent, crossed two axes at a time. */
export function Coverage() {
  const matrix = useData<Matrix>();
  const { rows, columns, coverage, opened } = matrix;
  const { pathname, searchStr } = usePlace();
  const params = parseParams(searchStr);
  const to = (change: Record<string, unknown>) =>
    pathname + printParams({ ...params, case: undefined, ...change });
  const hrefOf = (at: string) => to({ case: at });
  const title = `Couverture\u00a0: ${AXES[rows].toLowerCase()} × ${AXES[columns].toLowerCase()}`;
  const shown = shownOf(matrix);
  const { all, known, none, silent } = statesOf(matrix, shown);
  const isWhole = first(params, 'vue') === 'table';
  return (
    <div className={`wrap page-wide${isWhole ? ' whole' : ''}`}>
      <Crumbs here="Couverture" />
      <header className="title">
        <h1>{title}</h1>
        <p className="lead">
          {number(all)} cases&nbsp;: {counted(known, 'connue')},{' '}
          {none > 0 && <>{number(none)} à «&nbsp;0&nbsp;», </>}
          {number(silent)} non renseignées. «&nbsp;n.r.&nbsp;» ne veut pas dire «&nbsp;rien&nbsp;»&nbsp;: le
          document se tait.
        </p>
      </header>
      <details className="fold">
        <summary className="button">
          <Icon name="filter" />
          Axes, fichiers, impression
        </summary>
        <Toolbar of={matrix} params={params} pathname={pathname} to={to} />
      </details>
      <p className="matrix-view">
        <A className="button" href={to({ vue: undefined })} aria-current={isWhole ? undefined : 'true'}>
          {ONE[rows]}
        </A>
        <A className="button" href={to({ vue: 'table' })} aria-current={isWhole ? 'true' : undefined}>
          Tableau entier
        </A>
      </p>
      <Legend hasQuarters={rows === 'QPV' || columns === 'QPV'} none={none} />
      <OneRow of={matrix} shown={shown} params={params} pathname={pathname} hrefOf={hrefOf} />
      <Folded of={shown} matrix={matrix} to={to} />
      <MatrixTable of={matrix} shown={shown} title={title} hrefOf={hrefOf} />
      {opened && (
        <Behind
          of={matrix}
          opened={opened}
          closed={to({})}
          whole={`/faits${printParams({ lignes: rows, colonnes: columns, ...opened.names })}`}
        />
      )}
      <p className="small faint measure">
        <Spelled>{coverage.caption}</Spelled>
      </p>
    </div>
  );
}

const Legend = ({ hasQuarters, none }: { hasQuarters: boolean; none: number }) => (
  <p className="legend">
    <span>
      <i className="cellbox k1">1</i>
      <i className="cellbox k2">2</i>
      <i className="cellbox k3">4</i>
      <i className="cellbox k4">7</i>
      connu&nbsp;: 1, 2–3, 4–6, 7 et plus
    </span>
    <span>
      <i className="cellbox none">0</i> aucun, le document le dit{none === 0 && ' (nulle part ici)'}
    </span>
    <span>
      <i className="swatch-nr" /> n.r.&nbsp;: non renseigné, le document se tait
    </span>
    <span>
      Un «&nbsp;0&nbsp;» demande une phrase qui nie, ou une liste que le document donne pour complète et
      qu’aucun écart ne touche. Une liste discutée laisse «&nbsp;n.r.&nbsp;»
    </span>
    {hasQuarters && (
      <span>(réf.)&nbsp;: commune connue par une source de référence, pas par le document</span>
    )}
  </p>
);

const FOLDED: Partial<Record<CoverageAxis, readonly [one: string, many: string]>> = {
  THEME: ['partie de thème, comptée dans son thème', 'parties de thèmes, comptées dans leur thème'],
  QPV: ['autre lieu nommé (secteur, commune, site)', 'autres lieux nommés (secteurs, communes, sites)'],
  COMMUNE: ['autre lieu nommé', 'autres lieux nommés'],
};

type FoldedProps = { of: Shown; matrix: Matrix; to: (change: Record<string, unknown>) => string };

/** What is not shown at first, and how to see it. */
function Folded({ of: { folded, isWhole }, matrix, to }: FoldedProps) {
  const words = (['rows', 'columns'] as const).flatMap((side) => {
    const [one = '', many = ''] = FOLDED[matrix[side]] ?? [];
    return folded[side].length ? [counted(folded[side].length, one, many)] : [];
  });
  if (!words.length) return null;
  return (
    <p className="small folded">
      {isWhole ? (
        <A href={to({ detail: undefined })}>Replier {words.join(' et ')}</A>
      ) : (
        <>
          Repliés&nbsp;: {words.join('\u00a0; ')}. <A href={to({ detail: 'oui' })}>Tout déplier</A>
        </>
      )}
    </p>
  );
}

type ToolbarProps = {
  readonly of: Matrix;
  readonly params: Params;
  readonly pathname: string;
  readonly to: (change: Record<string, unknown>) => string;
};

function Toolbar({ of: { rows, columns, hideEmpty, asked }, params, pathname, to }: ToolbarProps) {
  return (
    <form className="toolbar" action={pathname}>
      <Axis name="lignes" label="Lignes" value={rows} />
      <Axis name="colonnes" label="Colonnes" value={columns} />
      <Kept of={params} but={['lignes', 'colonnes', 'case', 'rang']} />
      <button type="submit" className="button primary">
        Afficher
      </button>
      <A className="button" href={to({ lignes: columns, colonnes: rows, rang: undefined })}>
        <Icon name="swap" />
        Échanger les axes
      </A>
      <A className="button" href={to({ vides: hideEmpty ? undefined : 'non' })}>
        {hideEmpty ? 'Montrer les vides' : 'Masquer les vides'}
      </A>
      <span className="buttons end">
        <button type="button" className="button needs-script" data-action="copy">
          <Icon name="copy" />
          Copier
        </button>
        {(['csv', 'xlsx'] as const).map((format) => (
          <a
            className="button"
            key={format}
            download
            href={`/export/coverage.${format}${printParams(asked as Record<string, unknown>)}`}
          >
            <Icon name="download" />
            {format.toUpperCase()}
          </a>
        ))}
        {(['A3', 'A4'] as const).map((paper) => (
          <button
            type="button"
            className="button needs-script"
            data-action="print"
            data-paper={paper}
            key={paper}
          >
            <Icon name="print" />
            <span className={paper === 'A4' ? 'hidden' : undefined}>Imprimer</span> {paper}
          </button>
        ))}
      </span>
    </form>
  );
}

const Axis = ({ name, label, value }: { name: string; label: string; value: string }) => (
  <label>
    {label}
    <select name={name} defaultValue={value} key={value}>
      {Object.entries(AXES).map(([axis, words]) => (
        <option key={axis} value={axis}>
          {words}
        </option>
      ))}
    </select>
  </label>
);

type Opened = NonNullable<Matrix['opened']>;

type BehindProps = { of: Matrix; opened: Opened; closed: string; whole: string };

/** The facts that a cell counts: some here, all in a list of their own. */
function Behind({ of: { coverage }, opened, closed, whole }: BehindProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const at = `${opened.row}.${opened.column}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell, another title to read
  useEffect(() => title.current?.focus(), [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    const cells = document.querySelectorAll<HTMLElement>(`[data-at="${at}"]`);
    [...cells].find((cell) => cell.checkVisibility())?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back to the cell from wherever one reads
    <section className="answer" id="faits" onKeyDown={onKeyDown}>
      <div className="in">
        <header>
          <h2 ref={title} tabIndex={-1}>
            {coverage.rows[opened.row]?.label} × {coverage.columns[opened.column]?.label}&nbsp;:{' '}
            {counted(opened.count, 'fait')}
          </h2>
          <span className="buttons">
            <A className="button" href={whole}>
              <Icon name="filter" />
              Ouvrir en liste filtrée
            </A>
            <A className="button" href={closed}>
              Fermer
            </A>
          </span>
        </header>
        <ul>
          {opened.facts.map((fact) => (
            <li className="role" key={fact.id}>
              <p>
                <Thing of={fact.subject} />
                <span>{fact.said}</span>
                {fact.object && <Thing of={fact.object} />}
                {!fact.object && fact.value && <span>«&nbsp;{fact.value}&nbsp;»</span>}
                <Chips of={fact.chips} />
              </p>
              <Proofs of={fact.citations} words={fact.printed} />
            </li>
          ))}
        </ul>
        {opened.count > opened.facts.length && (
          <p>
            <A href={whole}>Les {number(opened.count)} faits, à filtrer et à trier</A>
          </p>
        )}
      </div>
    </section>
  );
}
