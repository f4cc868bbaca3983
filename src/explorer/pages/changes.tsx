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
      <section className="block" key={title} lang="en">
        <h2>{title === 'Unreleased' ? <span lang="fr">À paraître</span> : title}</h2>
        <ul className="changes">
          {changes.map((change) => (
            <li key={change}>
              <Marked text={change} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);

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
