import { RELEASES } from '../api/changes.ts';
import { Crumbs } from '../ui/frame.tsx';

/** What changed in what the API promises. */
export const Changes = () => (
  <div className="wrap">
    <Crumbs of={[['/donnees', 'Données et API']]} here="Changements" />
    <header className="title">
      <h1>Changements de l’API</h1>
      <p className="lead">
        Ce qui change dans ce que l’API promet, du plus récent au plus ancien. Ce qui doit partir est d’abord
        annoncé.
      </p>
    </header>
    {RELEASES.map(({ title, changes }) => (
      <section className="block" key={title}>
        <h2>{title === 'Unreleased' ? 'À paraître' : title}</h2>
        <ul className="changes">
          {changes.map((change) => (
            <Change key={change} of={change} />
          ))}
        </ul>
      </section>
    ))}
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
