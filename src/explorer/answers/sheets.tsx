import { useContract } from '../ui/loading.ts';
import { Thing } from '../ui/thing.tsx';
import { capital, foundAs, KINDS, word } from '../words.ts';
import type { Named } from './named.ts';

const TITLES: Readonly<Record<Named['how'], string>> = {
  WHOLE: 'Fiches qui portent ce nom',
  NEAR: 'Vouliez-vous dire…',
  PARTLY: 'Fiches dont le nom contient ces mots',
};

/** What a text that is a name, or nearly, may name: none is chosen for its reader. */
export function Sheets({ of: { how, hits } }: { of: Named }) {
  const contract = useContract();
  /** What tells it apart, but for the names that every reader of the page has under his eyes. */
  const apart = (words: string | null | undefined, label: string) =>
    words
      ?.split(' — ')
      .filter((part) => part && part !== label && part !== contract?.label)
      .join(' — ');
  return (
    <section className="block named">
      <header>
        <h2>{TITLES[how]}</h2>
      </header>
      <ul className="lines">
        {hits.map(({ entity, matched, tellsApart }) => (
          <li key={entity.slug}>
            <span className="count">
              {[capital(word(KINDS, entity.kind)), apart(tellsApart, entity.label)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Thing of={{ slug: entity.slug, label: foundAs(matched, entity.label) }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
