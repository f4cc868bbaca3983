import type { DiscrepanciesQuery, GapCountsQuery, GapsQuery, ProofFragment } from '../generated/graphql.ts';
import { Crumbs } from '../ui/frame.tsx';
import { A } from '../ui/link.tsx';
import { useData, usePlace } from '../ui/loading.ts';
import { Proofs } from '../ui/proof.tsx';
import { Spelled } from '../ui/spelled.tsx';
import { Silence, Thing } from '../ui/thing.tsx';
import { absence, capital, counted, DISCREPANCIES, number, word } from '../words.ts';

export type GapsData = GapCountsQuery &
  DiscrepanciesQuery & { readonly kind: string | undefined; readonly gaps: GapsQuery['gaps'] | null };

const ABSENCES = [
  ['Silence', 'rien n’est écrit'],
  ['Case vide', 'la colonne existe, la case est vide'],
  ['Pas de colonne', 'le tableau ne prévoit pas la question'],
  ['Annoncé, absent', 'promis par le document, pas fourni'],
  ['Dit absent', 'le document dit qu’il n’y en a pas'],
] as const;

const Actions = ({ about, what }: { about: { slug: string; label: string }; what: string }) => {
  const page = encodeURIComponent(`/${about.slug}`);
  const fact = encodeURIComponent(what);
  return (
    <p className="buttons">
      <A className="button" href={`/signaler?page=${page}&fait=${fact}&objet=completer`}>
        Compléter<span className="hidden">&nbsp;: {about.label}</span>
      </A>
      <A className="button" href={`/signaler?page=${page}&fait=${fact}`}>
        Signaler<span className="hidden">&nbsp;: {about.label}</span>
      </A>
    </p>
  );
};

const saysMore = (words: string, title: string) => words.replace(/\.$/, '') !== title.replace(/\.$/, '');

/** The same passage is read once. */
const once = (citations: readonly ProofFragment[]): ProofFragment[] => [
  ...new Map(citations.map((one) => [`${one.document.slug} ${one.firstLine} ${one.quote}`, one])).values(),
];

/** The API names kinds in the plural: one alone is in the singular, where its first words are all that agrees. */
const labelOf = ({ label, count }: { label: string; count: number }) =>
  count === 1
    ? capital(label)
        .replace(/^(\p{L}+)s(?= (?:sans|dont|que) )/u, '$1')
        .replace(/^(\p{L}+)s (\p{L}+(?:é|ée|ue))s$/u, '$1 $2')
    : capital(label);

/** What a contract should say and does not, and what it says in two ways: each with its proof, and what to do. */
export function Gaps() {
  const { gapCounts, discrepancies, gaps, kind } = useData<GapsData>();
  const { pathname } = usePlace();
  const chosen = gapCounts.find((count) => count.kind === kind);
  return (
    <div className="wrap">
      <Crumbs
        {...(chosen && { of: [[pathname, 'Manques et écarts']] as const })}
        here={chosen ? chosen.label : 'Manques et écarts'}
      />
      <header className="title">
        <h1>{chosen ? capital(chosen.label) : 'Manques et écarts'}</h1>
        <p className="lead">
          Ce que le contrat devrait dire et ne dit pas, et ce qu’il dit de deux façons. Un manque n’est pas un
          reproche&nbsp;: c’est une question à poser.
        </p>
      </header>
      <dl className="brief five">
        {ABSENCES.map(([name, note]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="note">{note}</dd>
          </div>
        ))}
      </dl>
      <div className="columns">
        <div>
          {gaps && chosen && (
            <section className="block">
              <header>
                <h2>{counted(gaps.totalCount, 'manque')}</h2>
              </header>
              {gaps.edges.map(({ node, cursor }) => (
                <div className="gap-row" key={cursor}>
                  <p className="mark">
                    <Silence>{absence(node.absence)}</Silence>
                  </p>
                  <div>
                    <h3>
                      <Thing of={node.about} />
                    </h3>
                    {saysMore(node.explanation, node.about.label) && (
                      <p className="small faint">
                        <Spelled>{node.explanation}</Spelled>
                      </p>
                    )}
                    <Proofs of={once(node.citations).slice(0, 2)} />
                  </div>
                  <Actions about={node.about} what={node.explanation} />
                </div>
              ))}
              <nav className="pager" aria-label="Pages">
                <A className="button" href={`${pathname}?nature=${chosen.kind}`}>
                  Revenir au début
                </A>
                {gaps.pageInfo.hasNextPage && gaps.pageInfo.endCursor && (
                  <A
                    className="button"
                    href={`${pathname}?nature=${chosen.kind}&apres=${encodeURIComponent(gaps.pageInfo.endCursor)}`}
                  >
                    Suite
                  </A>
                )}
              </nav>
            </section>
          )}
          {!chosen && (
            <>
              <section className="block">
                <header>
                  <h2>Ce qui manque</h2>
                </header>
                <ul className="lines">
                  {gapCounts
                    .filter(({ count }) => count > 0)
                    .map((one) => (
                      <li key={one.kind}>
                        <span className="count">{number(one.count)}</span>
                        <A href={`${pathname}?nature=${one.kind}`}>{labelOf(one)}</A>
                      </li>
                    ))}
                </ul>
              </section>
              <section className="block" id="ecarts">
                <header>
                  <h2>Le document dit deux choses</h2>
                  <span className="small faint">{counted(discrepancies.length, 'écart')}</span>
                </header>
                {discrepancies.map((discrepancy) => (
                  <div className="gap-row" key={discrepancy.id}>
                    <p className="mark">
                      <span className="unequal" aria-hidden="true">
                        ≠
                      </span>
                      {word(DISCREPANCIES, discrepancy.discrepancyKind)}
                    </p>
                    <div>
                      <h3>
                        <Thing of={discrepancy} />
                      </h3>
                      {saysMore(discrepancy.explanation, discrepancy.label) && (
                        <p className="small faint">
                          <Spelled>{discrepancy.explanation}</Spelled>
                        </p>
                      )}
                      <details className="two">
                        <summary className="small">
                          {counted(discrepancy.readings.length, 'lecture')}, avec leurs preuves
                        </summary>
                        <div className="readings">
                          {discrepancy.readings.map(({ id, citations }) => (
                            <div key={id}>
                              <Proofs of={citations} />
                            </div>
                          ))}
                        </div>
                      </details>
                    </div>
                    <Actions about={discrepancy} what={discrepancy.label} />
                  </div>
                ))}
              </section>
            </>
          )}
        </div>
        <div className="aside">
          <section>
            <h2>Aller à</h2>
            <ul className="lines">
              {(chosen ? gapCounts : []).map((one) => (
                <li key={one.kind}>
                  <span className="count">{number(one.count)}</span>
                  {one.count ? (
                    <A
                      href={`${pathname}?nature=${one.kind}`}
                      aria-current={one.kind === kind ? 'page' : undefined}
                    >
                      {labelOf(one)}
                    </A>
                  ) : (
                    labelOf(one)
                  )}
                </li>
              ))}
              <li>
                <span className="count">{number(discrepancies.length)}</span>
                <A href={`${pathname}#ecarts`}>Le document dit deux choses</A>
              </li>
            </ul>
          </section>
        </div>
      </div>
    </div>
  );
}
