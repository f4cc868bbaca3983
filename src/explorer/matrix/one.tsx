import { first, type Params } from '../search-params.ts';
import { Kept } from '../ui/kept.tsx';
import { Silence, Thing } from '../ui/thing.tsx';
import { counted, number } from '../words.ts';
import { Communes } from './communes.tsx';
import { AXES } from './load.ts';
import { cellsOf, type Matrix, type Shown, tint } from './view.ts';

type Props = {
  readonly of: Matrix;
  readonly shown: Shown;
  readonly params: Params;
  readonly pathname: string;
  readonly hrefOf: (at: string) => string;
};

/** One line of the matrix, as a phone shows it: two columns, nothing to scroll sideways. */
export function OneRow({ of, shown, params, pathname, hrefOf }: Props) {
  const { coverage } = of;
  const asked = coverage.rows.findIndex(({ key }) => key === first(params, 'rang'));
  const told = coverage.rowTotals.findIndex(({ state }) => state !== 'NOT_STATED');
  const row = Math.max(asked >= 0 ? asked : told, 0);
  const heading = coverage.rows[row];
  const cells = cellsOf(of);
  if (!heading) return null;
  return (
    <section className="matrix-one" aria-labelledby="une-ligne">
      <form action={pathname}>
        <Kept of={params} but={['rang', 'case']} />
        <label>
          {AXES[of.rows]}
          <select name="rang" defaultValue={heading.key} key={heading.key}>
            {coverage.rows.map(({ key, label }, index) => (
              <option key={key} value={key}>
                {label} ({said(coverage.rowTotals[index])})
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          Voir
        </button>
      </form>
      <h2 id="une-ligne">
        {heading.entity ? <Thing of={{ label: heading.label, slug: heading.entity.slug }} /> : heading.label}
      </h2>
      <Communes of={heading.entity} />
      <table>
        <caption className="hidden">
          {heading.label}, par {AXES[of.columns].toLocaleLowerCase('fr')}
        </caption>
        <tbody>
          {shown.columns.map((column) => {
            const { key, label } = coverage.columns[column] ?? {};
            const at = `${row}.${column}`;
            const cell = cells.get(at);
            return (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>
                  {!cell ? (
                    <Silence />
                  ) : cell.state === 'KNOWN_NONE' ? (
                    <>
                      <i className="cellbox none">0</i>{' '}
                      <a data-at={at} href={hrefOf(at)}>
                        aucun, le document le dit
                      </a>
                    </>
                  ) : (
                    <>
                      <i className={`cellbox ${tint(cell.count)}`} aria-hidden="true">
                        {cell.count}
                      </i>{' '}
                      <a data-at={at} href={hrefOf(at)}>
                        {counted(cell.count, 'fait')}
                      </a>
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

const said = (total: Matrix['coverage']['total'] | undefined) =>
  !total || total.state === 'NOT_STATED'
    ? 'n.r.'
    : `${counted(total.count, 'fait')}, ${number(total.notStated)} n.r.`;
