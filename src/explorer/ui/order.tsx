import { first, parseParams, printParams } from '../search-params.ts';
import { A } from './link.tsx';
import { usePlace } from './loading.ts';

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
