import { useLocation } from '@tanstack/react-router';
import { type Freed, type Group, textIn } from '../lists/list.ts';
import { all, first, type Params, parseParams, printParams } from '../search-params.ts';
import { number } from '../words.ts';
import { Crumbs } from './frame.tsx';
import { Icon } from './icon.tsx';
import { Kept } from './kept.tsx';
import { A } from './link.tsx';
import { usePlace } from './loading.ts';

export type Column = { readonly name: string };
export type ListRow = {
  readonly key: string;
  readonly head: React.ReactNode;
  readonly cells: readonly React.ReactNode[];
};
type ListProps = {
  readonly title: string;
  readonly noun: readonly [one: string, many: string];
  readonly lead?: string;
  readonly total: number;
  readonly whole: number;
  readonly groups: readonly Group[];
  readonly columns: readonly string[];
  /** Columns other than the first by which the list can be read, and their names in the address. */
  readonly sorts?: Readonly<Record<string, string>>;
  readonly rows: readonly ListRow[];
  readonly next?: string | null | undefined;
  /** What the export of the same rows is asked with. */
  readonly exported?: { readonly table: string; readonly filter: object };
  readonly searchable?: boolean;
  /** What words are looked for in. */
  readonly searched?: string;
  /** What would be found with one filter less. */
  readonly less?: readonly Freed[];
  /** The page that it is reached from. */
  readonly up?: readonly [string, string];
  /** Names of the address that say what the list is of, and are no filter. */
  readonly kept?: readonly string[];
};

const without = (params: Params, name: string, value: string): string =>
  printParams({ ...params, [name]: all(params, name).filter((one) => one !== value), apres: undefined });

/** A list whose whole state is its address: filters, text, and where the page starts. */
export function List({
  title,
  noun,
  lead,
  total,
  whole,
  groups,
  columns,
  sorts = {},
  rows,
  next,
  exported,
  searchable = true,
  searched = 'Mots du nom',
  less = [],
  up,
  kept = [],
}: ListProps) {
  const { pathname, searchStr } = usePlace();
  const params = parseParams(searchStr);
  const bare = pathname + printParams(Object.fromEntries(kept.map((name) => [name, params[name]])));
  const text = textIn(params);
  const tags = groups.flatMap((group) =>
    group.options
      .filter(({ value }) => all(params, group.name).includes(value))
      .map(({ value, label }) => ({
        name: group.name,
        value,
        label: group.one ? `${group.legend}\u00a0: ${label}` : label,
        isNegative: group.name === 'sans',
      })),
  );
  const labelOf = (name: string, value: string) =>
    tags.find((tag) => tag.name === name && tag.value === value)?.label ?? value;
  const active = tags.length + (text ? 1 : 0);
  const [one, many] = noun;
  return (
    <div className="wrap">
      <Crumbs {...(up && { of: [up] })} here={title} />
      <header className="title">
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </header>
      <div className={groups.length || searchable ? 'list-grid' : undefined}>
        {(groups.length > 0 || searchable) && (
          <Filters key={pathname} groups={groups} active={active} searched={searchable && searched} />
        )}
        <div>
          <div className="found">
            <div role="status">
              <h2>
                {number(total)} {total > 1 ? many : one} {active > 0 && <small>sur {number(whole)}</small>}
              </h2>
            </div>
            {exported && (
              <p className="buttons">
                <Export to={exported} format="csv" />
                <Export to={exported} format="xlsx" />
              </p>
            )}
          </div>
          <Order sorts={sorts} />
          {active > 0 && (
            <p className="tags">
              {text && (
                <A
                  className="tag"
                  href={pathname + printParams({ ...params, q: undefined, apres: undefined })}
                >
                  «&nbsp;{text}&nbsp;»<span className="hidden">, retirer ce filtre</span>
                  <span aria-hidden="true">×</span>
                </A>
              )}
              {tags.map(({ name, value, label, isNegative }) => (
                <A className="tag" key={`${name} ${value}`} href={pathname + without(params, name, value)}>
                  <span>
                    {isNegative && <strong>sans </strong>}
                    {isNegative ? label.replace(/^Sans /, '') : label}
                  </span>
                  <span className="hidden">, retirer ce filtre</span>
                  <span aria-hidden="true">×</span>
                </A>
              ))}
              <A href={bare}>Tout effacer</A>
            </p>
          )}
          {rows.length === 0 ? (
            <section className="panel">
              <h3>
                Aucun {one} ne passe {active > 1 ? `ces ${active} filtres` : 'ce filtre'}
              </h3>
              <p>
                {less.length > 0
                  ? 'Avec un filtre de moins, il y en a\u00a0:'
                  : active > 1
                    ? 'Retirez-en un ci-dessus, ou repartez de la liste entière.'
                    : 'Essayez un autre mot, plus court, ou un autre filtre.'}
              </p>
              <p className="buttons">
                {less.map(({ name, value, total: found }, index) => (
                  <A
                    className={index ? 'button' : 'button primary'}
                    key={`${name} ${value}`}
                    href={pathname + without(params, name, value)}
                  >
                    Retirer «&nbsp;{labelOf(name, value)}&nbsp;» ({number(found)})
                  </A>
                ))}
                <A className={less.length ? 'button' : 'button primary'} href={bare}>
                  Tout effacer
                </A>
              </p>
            </section>
          ) : (
            // biome-ignore lint/a11y/noRedundantRoles: phones show rows as cards, and display drops the roles
            <table className="rows" role="table">
              <caption className="hidden">{title}</caption>
              <thead>
                {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
                <tr role="row">
                  {columns.map((name, index) => (
                    <SortedHeading key={name} name={name} by={index ? sorts[name] : 'nom'} />
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, head, cells }) => (
                  // biome-ignore lint/a11y/noRedundantRoles: as above
                  <tr key={key} role="row">
                    {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
                    <th scope="row" role="rowheader">
                      {head}
                    </th>
                    {cells.map((cell, index) => (
                      // biome-ignore lint/a11y/noRedundantRoles: as above
                      <td key={columns[index + 1]} role="cell" data-label={columns[index + 1]}>
                        <div>{cell}</div>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <nav className="pager" aria-label="Pages">
            {first(params, 'apres') ? (
              <A className="button" href={pathname + printParams({ ...params, apres: undefined })}>
                Revenir au début
              </A>
            ) : (
              <span />
            )}
            {next && (
              <A className="button" href={pathname + printParams({ ...params, apres: next })}>
                Suite
              </A>
            )}
          </nav>
        </div>
      </div>
    </div>
  );
}

/** A heading that can be pressed where the list can be read by its column. */
export function SortedHeading({ name, by }: { name: string; by: string | undefined }) {
  const { pathname, searchStr } = usePlace();
  const params = parseParams(searchStr);
  if (!by) {
    return (
      // biome-ignore lint/a11y/noRedundantRoles: phones show rows as cards, and display drops the roles
      <th scope="col" role="columnheader">
        {name}
      </th>
    );
  }
  const current = first(params, 'tri') ?? 'nom';
  const way = current === by ? 'ascending' : current === `-${by}` ? 'descending' : 'none';
  const next = way === 'ascending' ? `-${by}` : by;
  const tri = next === 'nom' ? undefined : next;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above
    <th scope="col" role="columnheader" aria-sort={way}>
      <A className="sort" href={pathname + printParams({ ...params, tri, apres: undefined })}>
        {name}
        <span aria-hidden="true">{way === 'ascending' ? '↑' : way === 'descending' ? '↓' : '↕'}</span>
        <span className="hidden">, trier {way === 'ascending' ? 'de Z à A' : 'de A à Z'}</span>
      </A>
    </th>
  );
}

const NO_SORTS: Readonly<Record<string, string>> = {};

/** In which order the list is, in words; on a phone, which has no headings to press, what it could be. */
export function Order({ sorts = NO_SORTS }: { sorts?: Readonly<Record<string, string>> | undefined }) {
  const { pathname, searchStr } = usePlace();
  const params = parseParams(searchStr);
  const [, minus = '', by = 'nom'] = /^(-?)(.*)$/.exec(first(params, 'tri') ?? 'nom') ?? [];
  const column = Object.entries(sorts).find(([, name]) => name === by)?.[0];
  const to = (tri: string) =>
    pathname + printParams({ ...params, tri: tri === 'nom' ? undefined : tri, apres: undefined });
  return (
    <p className="small faint order">
      Ordre&nbsp;: par {column ? `«\u00a0${column}\u00a0»` : 'nom entier'}, de {minus ? 'Z à A' : 'A à Z'}.
      <A href={to(minus ? by : `-${by}`)}>Lire de {minus ? 'A à Z' : 'Z à A'}</A>
      {column && <A href={to('nom')}>Par nom</A>}
      {Object.entries(sorts)
        .filter(([, name]) => name !== by)
        .map(([label, name]) => (
          <A key={name} href={to(name)}>
            Par «&nbsp;{label}&nbsp;»
          </A>
        ))}
    </p>
  );
}

function Export({
  to: { table, filter },
  format,
}: {
  to: { table: string; filter: object };
  format: 'csv' | 'xlsx';
}) {
  return (
    <a
      className="button"
      href={`/export/${table}.${format}${printParams(filter as Record<string, unknown>)}`}
      download
    >
      <Icon name="download" />
      {format.toUpperCase()}
    </a>
  );
}

type FilterProps = { groups: readonly Group[]; active: number; searched: string | false };

/** A box that is ticked looks so at once; what it finds follows. */
function Filters({ groups, active, searched }: FilterProps) {
  const { pathname, searchStr } = useLocation();
  const params = parseParams(searchStr);
  const text = first(params, 'q');
  return (
    <details className="filters fold">
      <summary className="button">
        <Icon name="filter" />
        Filtres{active > 0 && ` (${active})`}
      </summary>
      <form action={pathname}>
        <Kept of={params} but={['q', 'apres', ...groups.map(({ name }) => name)]} />
        {searched && (
          <fieldset>
            <legend>
              <label htmlFor="q">{searched}</label>
            </legend>
            <input id="q" type="search" name="q" key={text} defaultValue={text} maxLength={100} />
          </fieldset>
        )}
        {groups.map((group) => (
          <fieldset key={`${group.name} ${group.legend}`}>
            <legend>{group.legend}</legend>
            {group.one ? <One of={group} params={params} /> : <Several of={group} params={params} />}
          </fieldset>
        ))}
        <button type="submit" className="button">
          Appliquer
        </button>
      </form>
    </details>
  );
}

type ChoiceProps = { of: Group; params: Params };

const Several = ({ of: { name, options }, params }: ChoiceProps) =>
  options.map(({ value, label, count, sub, href }) =>
    href ? (
      <p className="check elsewhere" key={value}>
        <A href={href}>{label}</A>
        <span className="count">{number(count ?? 0)}</span>
      </p>
    ) : (
      <label className={sub ? 'check sub' : 'check'} key={value}>
        <input
          type="checkbox"
          name={name}
          value={value}
          checked={all(params, name).includes(value)}
          onChange={({ currentTarget }) => currentTarget.form?.requestSubmit()}
        />
        {label}
        {count !== undefined && <span className="count">{number(count)}</span>}
      </label>
    ),
  );

/** One of many: chosen, then applied, so that arrows may go through them. */
function One({ of: { name, legend, one, options }, params }: ChoiceProps) {
  const chosen = first(params, name) ?? '';
  const sorts = Map.groupBy(options, ({ sort }) => sort ?? '');
  const items = (of: Group['options']) =>
    of.map(({ value, label, count, sub }) => (
      <option key={value} value={value}>
        {sub && '\u2003'}
        {label}
        {count !== undefined && ` (${number(count)})`}
      </option>
    ));
  return (
    <div className="one">
      <select name={name} aria-label={legend} defaultValue={chosen} key={chosen}>
        <option value="">{one}</option>
        {[...sorts].map(([sort, of]) =>
          sort ? (
            <optgroup key={sort} label={sort}>
              {items(of)}
            </optgroup>
          ) : (
            items(of)
          ),
        )}
      </select>
      <button type="submit" className="button">
        Choisir<span className="hidden">&nbsp;: {legend}</span>
      </button>
    </div>
  );
}
