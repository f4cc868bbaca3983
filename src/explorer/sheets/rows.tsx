import type { ListedFragment } from '../generated/graphql.ts';
import { Where } from '../ui/proof.tsx';
import { Thing } from '../ui/thing.tsx';
import { Block } from './block.tsx';

/** What stands on the rows of annexes where a thing is listed, row by row, each with the words of its cell. */
export function SameRow({ of, slug }: { of: readonly ListedFragment[]; slug: string }) {
  const rows = new Map(of.map(({ row }) => [row.slug, row]));
  const others = [...rows.values()]
    .map((row) => ({ row, listed: row.occurrences.filter(({ listed }) => listed.slug !== slug) }))
    .filter(({ listed }) => listed.length > 0);
  if (!others.length) return null;
  return (
    <Block title="Figure sur la même ligne que" note="même ligne de tableau : ce n’est pas un lien">
      {others.map(({ row, listed }) => (
        <section className="facts-group" key={row.slug}>
          <h3>
            <Thing of={row} />
          </h3>
          <ul>
            {listed.map(({ id, listed, citations }) => (
              <li className="line" key={id}>
                <div>
                  <Thing of={listed} />
                </div>
                <Where of={citations} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Block>
  );
}
