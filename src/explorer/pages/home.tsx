import { dayIn } from '../chosen.ts';
import { parseParams } from '../search-params.ts';
import { Status } from '../ui/icon.tsx';
import { A } from '../ui/link.tsx';
import { Linked } from '../ui/linked.tsx';
import { useContract, useData, useDated, useFrame, usePlace } from '../ui/loading.ts';
import { Proof } from '../ui/proof.tsx';
import { HOME_HINT, Search } from '../ui/search.tsx';
import { Thing } from '../ui/thing.tsx';
import { ANSWERS, counted, day, number } from '../words.ts';
import type { HomeData } from './home-data.ts';

const questionPath = (question: string) =>
  `/question?q=${encodeURIComponent(question).replaceAll('%20', '+')}`;

export default function Home() {
  const { home, samples, shown } = useData<HomeData>();
  const dataset = useFrame();
  const contract = useContract();
  const asOf = dayIn(parseParams(usePlace().searchStr));
  const fact = shown?.facts[0];
  const [proof] = fact?.citations ?? [];
  // Of documents that are only spoken of, no date line is known.
  const read = contract?.documents.filter(({ datePrinted }) => datePrinted !== null) ?? [];
  return (
    <>
      <section className="hero">
        <div className="wrap">
          <div>
            <h1>Qui fait quoi dans le contrat de ville&#8239;?</h1>
            <p className="lead">
              Chaque réponse montre la phrase du document qui la prouve. Quand le document se tait, c’est dit
              aussi.
            </p>
            <div data-island>
              <Search big hint={HOME_HINT} />
            </div>
          </div>
          {shown && proof && (
            <article className="sample">
              <p className="small faint">{shown.question}</p>
              <p>
                <Linked text={shown.sentence} things={shown.entities} />
              </p>
              <Proof of={proof} words={fact?.printedVerb} />
            </article>
          )}
        </div>
      </section>
      <div className="wrap">
        {samples.length > 0 && (
          <section className="home-block">
            <header>
              <h2>Les questions qu’on lui pose</h2>
            </header>
            <ul className="asked">
              {samples.map(({ question, sentence, status }) => (
                <li key={question}>
                  <A href={questionPath(question)}>{question}</A>
                  <p>
                    {sentence.length > 170
                      ? `${sentence.slice(0, sentence.lastIndexOf(' ', 160))}…`
                      : sentence}
                  </p>
                  <Status of={status}>{ANSWERS[status]}</Status>
                </li>
              ))}
            </ul>
          </section>
        )}
        {home && contract && (
          <section className="home-block">
            <header>
              <h2>Ce que contient ce contrat</h2>
            </header>
            <dl className="numbers">
              <KeyFigure
                of={home.contract?.counts.signatories ?? 0}
                label="blocs de signature"
                note="imprimés ; ce ne sont pas des signatures"
              />
              <KeyFigure of={home.qpvs.totalCount} label="quartiers prioritaires" />
              <KeyFigure
                of={home.dispositifs.totalCount}
                label="dispositifs distincts"
                note={`pour ${counted(home.contract?.counts.occurrences ?? 0, 'mention')} en annexe`}
              />
              <KeyFigure
                of={home.withoutLead.totalCount}
                label="sans pilote indiqué"
                note={<A href="/dispositifs?sans=pilote">voir la liste</A>}
              />
              <KeyFigure
                of={home.discrepancies.length}
                label="écarts"
                note={<A href="/manques#ecarts">où le document dit deux choses</A>}
              />
            </dl>
            {asOf && (
              <p className="small faint">
                Dispositifs et pilotes&nbsp;: ce qui peut valoir au {day(asOf)}. Blocs, quartiers, mentions et
                écarts&nbsp;: tels qu’imprimés, ils n’ont pas de date.
              </p>
            )}
          </section>
        )}
        {home && (
          <section className="home-block">
            <header>
              <h2>Entrer par…</h2>
            </header>
            <div className="entries">
              <Entry title="un quartier" all={['/quartiers', 'Tous les quartiers']}>
                {home.qpvs.edges.slice(0, 4).map(({ node }) => (
                  <li key={node.slug}>
                    <span className="count">
                      {node.communes.length > 1
                        ? counted(node.communes.length, 'commune')
                        : node.communes[0]?.label}
                    </span>
                    <Thing of={node} />
                  </li>
                ))}
              </Entry>
              <Entry title="un acteur" all={['/acteurs', 'Tous les acteurs']}>
                {home.actors.edges.slice(0, 4).map(({ node }) => (
                  <li key={node.slug}>
                    <Thing of={node} />
                  </li>
                ))}
              </Entry>
              <Entry title="un thème" all={['/themes', 'Tous les thèmes']}>
                {home.themes
                  .filter(({ parent }) => !parent)
                  .slice(0, 4)
                  .map((theme) => (
                    <li key={theme.slug}>
                      <Thing of={theme} />
                    </li>
                  ))}
              </Entry>
              <Entry title="ce qui manque" all={['/manques', 'Manques et écarts']}>
                <li>
                  <A href="/couverture">Couverture quartier × thème</A>
                </li>
                <li>
                  <A href="/dispositifs?sans=pilote">Dispositifs sans pilote</A>
                </li>
                <li>
                  <A href="/manques#ecarts">Le document dit deux choses</A>
                </li>
              </Entry>
            </div>
          </section>
        )}
        <section className="home-block text">
          <h2>D’où viennent ces réponses</h2>
          {contract && (
            <>
              {read.map((document) => (
                <Source of={document} alone={read.length === 1} key={document.slug} />
              ))}
              <p>
                S’y ajoutent des sources publiques, citées à part. Données en {dataset?.licence}
                {dataset?.importedAt && `, importées le ${day(dataset.importedAt)}`}.
              </p>
            </>
          )}
          <p>
            <A href="/donnees">Télécharger les données, utiliser l’API</A>
          </p>
        </section>
      </div>
    </>
  );
}

type SourceProps = { of: { slug: string; label: string; datePrinted?: string | null }; alone: boolean };

/** A document that was read, and when it was written: never more surely than it says. */
function Source({ of, alone }: SourceProps) {
  const dated = useDated(of.slug);
  const { deduced } = dated ?? {};
  return (
    <p>
      {alone ? 'D’un seul document, lu' : 'D’un document lu'} ligne à ligne&nbsp;:{' '}
      <strong>
        <Thing of={of} />
      </strong>
      .{' '}
      {deduced ? (
        <>
          Il ne porte pas de date{of.datePrinted && <> («&nbsp;{of.datePrinted}&nbsp;»)</>}. Il a été écrit{' '}
          {deduced.when}&nbsp;: c’est déduit de ce qu’il dit passé et à venir,{' '}
          {deduced.from.map((words) => `«\u00a0${words}\u00a0»`).join(' et ')}.
        </>
      ) : (
        dated && `Date\u00a0: ${dated.short}.`
      )}
    </p>
  );
}

const KeyFigure = ({ of, label, note }: { of: number; label: string; note?: React.ReactNode }) => (
  <div>
    <dt>
      {label}
      {note && <small>{note}</small>}
    </dt>
    <dd>{number(of)}</dd>
  </div>
);

const Entry = ({
  title,
  all: [to, label],
  children,
}: {
  title: string;
  all: readonly [string, string];
  children: React.ReactNode;
}) => (
  <section>
    <h3>{title}</h3>
    <ul className="lines">
      {children}
      <li>
        <A href={to}>
          <strong>{label}</strong>
        </A>
      </li>
    </ul>
  </section>
);
