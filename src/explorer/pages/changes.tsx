import { Fragment } from 'react';
import { RELEASES } from '../api/changes.ts';
import { DataChanges } from '../changes/data.tsx';
import type { Loaded } from '../changes/load.ts';
import { Crumbs } from '../ui/frame.tsx';
import { useData } from '../ui/loading.ts';

/** What changed in the data, and in what the API promises. */
export const Changes = () => (
  <div className="wrap">
    <Crumbs of={[['/donnees', 'Données et API']]} here="Changements" />
    <header className="title">
      <h1>Changements des données et de l’API</h1>
    </header>
    <DataChanges of={useData<Loaded>()} />
    <section className="block">
      <h2>API</h2>
      <div className="text">
        <p>
          Ce qui change dans ce que l’API promet, du plus récent au plus ancien. Ce qui doit partir est
          d’abord annoncé.
        </p>
        {RELEASES.map(({ title, changes }) => (
          <Fragment key={title}>
            <h3>{title === 'Unreleased' ? 'À paraître' : title}</h3>
            <ul className="changes">
              {changes.map((change) => (
                <Change key={change} of={change} />
              ))}
            </ul>
          </Fragment>
        ))}
      </div>
    </section>
  </div>
);

/** What sort of change it is, as the log begins it. */
const SORTS: readonly (readonly [RegExp, string])[] = [
  [/^BREAKING:\s*/, 'Rompt ce qui existait'],
  [/^DANGEROUS:\s*/, 'À vérifier par qui s’en sert'],
  [/^Added\s*/, 'Ajouté'],
  [/^Removed\s*/, 'Retiré'],
  [/^Deprecated\s*/, 'Partira'],
];

/** Its sort is said in French; its details name the schema, which is in English. */
function Change({ of }: { of: string }) {
  const [words, sort = 'Changé'] = SORTS.find(([start]) => start.test(of)) ?? [/^/];
  return (
    <li>
      <strong>{sort}</strong>&nbsp;:{' '}
      <span lang="en">
        <Marked text={of.replace(words, '')} />
      </span>
    </li>
  );
}

/** Names of the schema are between back ticks. */
const Marked = ({ text }: { text: string }) =>
  text.split('`').map((part, index) =>
    index % 2 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text that never moves
      <code key={index}>{part}</code>
    ) : (
      part
    ),
  );
