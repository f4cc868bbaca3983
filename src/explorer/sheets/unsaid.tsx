import { A } from '../ui/link.tsx';
import { Spelled } from '../ui/spelled.tsx';
import { Silence } from '../ui/thing.tsx';
import { capital, number } from '../words.ts';
import { nameOf, type Sheet } from './sheet.ts';
import { silencesOf } from './silences.ts';

/** How many kinds of what is missing a contract's sheet shows: the page of gaps has them all. */
const SHOWN = 12;

/** What the document leaves unsaid, each as a question that whoever knows can answer; of a contract, how often. */
export function Unsaid({ of: sheet }: { of: Sheet }) {
  const { entity, missing = [] } = sheet;
  const silences = silencesOf(sheet);
  if (!silences.length && !missing.length) return null;
  const { title } = nameOf(entity);
  const complete = (silence: string) =>
    `/signaler?page=${encodeURIComponent(`/${entity.slug}`)}&fait=${encodeURIComponent(`${title}\u00a0: ${silence}`)}&objet=completer`;
  return (
    <section>
      <h2>Ce que le document ne dit pas</h2>
      {silences.length > 0 && (
        <ul className="lines unsaid">
          {silences.map((silence) => (
            <li key={silence}>
              <Silence>
                <Spelled>{silence}</Spelled>
              </Silence>{' '}
              <A className="small" href={complete(silence)}>
                Compléter<span className="hidden">&nbsp;: {silence}</span>
              </A>
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <>
          <ul className="lines">
            {missing.slice(0, SHOWN).map(({ kind, label, count }) => (
              <li key={kind}>
                <span className="count">{number(count)}</span>
                <A href={`/manques?nature=${kind}`}>{capital(label)}</A>
              </li>
            ))}
          </ul>
          <p>
            <A href="/manques">Tous les manques et écarts</A>
          </p>
        </>
      )}
    </section>
  );
}
