import { type Freed, type Group, textIn } from '../lists/list.ts';
import { parseParams, printParams } from '../search-params.ts';
import { number } from '../words.ts';
import { Filters } from './filters.tsx';
import { Crumbs } from './frame.tsx';
import { Icon } from './icon.tsx';
import { usePlace } from './loading.ts';
import { Order, SortedHeading } from './order.tsx';
import { Pager } from './pager.tsx';
import { NothingFound, Tags, tagsOf } from './tags.tsx';

type ListRow = {
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
  const tags = tagsOf(groups, params);
  const active = tags.length + (textIn(params) ? 1 : 0);
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
          {active > 0 && <Tags of={tags} bare={bare} />}
          {rows.length === 0 ? (
            <NothingFound of={tags} bare={bare} one={one} active={active} less={less} />
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
          <Pager next={next} />
        </div>
      </div>
    </div>
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
