import { linesOf, Printed, quoted } from '../ui/proof.tsx';
import { Spelled } from '../ui/spelled.tsx';
import { nodesOf } from './block.tsx';
import { marksOf } from './marks.tsx';
import type { Sheet } from './sheet.ts';
import { Unsaid } from './unsaid.tsx';
import { WrittenIn } from './written.tsx';

/** Beside what a sheet says: what it cannot say, where all of it is written, under which names. */
export function Aside({ of: sheet }: { of: Sheet }) {
  const { entity } = sheet;
  const names = nodesOf(sheet.asSubject).filter(({ relation }) => relation === 'NAMED');
  return (
    <div className="aside">
      <Unsaid of={sheet} />
      <WrittenIn of={sheet} />
      {names.length > 0 && (
        <section>
          <h2>Formes imprimées</h2>
          <ul className="lines">
            {names.map(({ id, value, citations }) => (
              <li key={id}>
                <Printed>{quoted(value ?? '')}</Printed>
                {citations[0] && <span className="faint"> {linesOf(citations[0])}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="marks">
        <h2>Repères</h2>
        <dl>
          {marksOf(sheet).map(({ name, value }) => (
            <div key={name}>
              <dt>
                <Spelled>{name}</Spelled>
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>Adresse permanente</dt>
            <dd>/{entity.slug}</dd>
          </div>
        </dl>
      </section>
    </div>
  );
}
