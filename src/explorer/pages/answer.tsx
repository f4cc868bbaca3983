import { Lines } from '../answers/lines.tsx';
import type { AnswerData, Answered } from '../answers/load.ts';
import { Sheets } from '../answers/sheets.tsx';
import { TwoThings } from '../sheets/discrepancies.tsx';
import { Crumbs } from '../ui/frame.tsx';
import { Status } from '../ui/icon.tsx';
import { A } from '../ui/link.tsx';
import { Linked } from '../ui/linked.tsx';
import { useData } from '../ui/loading.ts';
import { Proofs } from '../ui/proof.tsx';
import { Search } from '../ui/search.tsx';
import { Spelled } from '../ui/spelled.tsx';
import { pathOf, Silence, Thing } from '../ui/thing.tsx';
import { Tools } from '../ui/tools.tsx';
import { ANSWERS, capital, counted, KINDS, word } from '../words.ts';

const questionPath = (question: string) =>
  `/question?q=${encodeURIComponent(question).replaceAll('%20', '+')}`;

export default function AnswerPage() {
  const { question, answer } = useData<AnswerData>();
  return (
    <div className="wrap">
      <Crumbs here={question || 'Poser une question'} />
      <h1 className="hidden">{question || 'Poser une question'}</h1>
      <div className="answer-search">
        <Search value={question} big={!question} />
      </div>
      {answer && <Answer question={question} of={answer} />}
    </div>
  );
}

type AnswerProps = { question: string; of: Answered };

function Answer({ question, of }: AnswerProps) {
  const { status, sentence, entities, facts, near, notStated, suggestions, interpretation, named } = of;
  const isSilent = status === 'NOT_STATED' || status === 'NOT_UNDERSTOOD';
  const things = [
    ...entities,
    ...facts.flatMap(({ subject, object }) => (object ? [subject, object] : [subject])),
    ...interpretation.entities.map(({ entity }) => entity),
  ];
  // What the sentence says already need not be said beside it.
  const silences = notStated.filter((missing) => `${capital(missing)}.` !== sentence);
  const differ = suggestions.filter(({ slug }) => slug);
  return (
    <div className="columns">
      <div>
        {named && <Sheets of={named} />}
        <article className={`answer${isSilent ? ' silent' : ''}`}>
          <div className="in">
            <header>
              <Status of={status}>{ANSWERS[status]}</Status>
              <span>
                {of.total ? counted(of.total, 'fait prouvé', 'faits prouvés') : 'aucune preuve'}
                {of.disputed.length > 0 && ` · ${counted(of.disputed.length, 'écart')}`}
                {near.length > 0 && ` · ${counted(near.length, 'passage proche', 'passages proches')}`}
              </span>
            </header>
            <p className="sentence">
              <Linked text={sentence} things={things} />
            </p>
            <p className="small faint">À la date du document. Rien n’est supposé avoir duré depuis.</p>
            {of.list && (
              <p className="buttons">
                <A className="button" href={of.list}>
                  Voir la liste, à filtrer et à trier
                </A>
              </p>
            )}
          </div>
        </article>
        {of.disputed.length > 0 && (
          <section className="block">
            <h2>Le document dit deux choses</h2>
            {of.disputed.map((one) => (
              <TwoThings key={one.slug} of={one} isOwn={false} />
            ))}
          </section>
        )}
        {status === 'AMBIGUOUS' ? (
          <Readings of={of} />
        ) : (
          facts.length > 0 && (
            <Lines
              title={of.from ? `Les preuves, à partir de la ${of.from + 1}e` : 'Les preuves'}
              of={facts}
              known={interpretation.entities.map(({ entity }) => entity.slug)}
            />
          )
        )}
        {(of.from > 0 || of.next) && (
          <nav className="pager" aria-label="Pages">
            {of.from > 0 && (
              <A className="button" href={questionPath(question)}>
                Revenir au début
              </A>
            )}
            {of.next && (
              <A className="button" href={`${questionPath(question)}&apres=${of.next}`}>
                Suite des {of.total} preuves
              </A>
            )}
          </nav>
        )}
        {near.length > 0 && <Lines title="Ce que le document dit à côté" of={near} />}
        {entities.length > 8 && !of.list && (
          <section className="block">
            <h2>Toutes les réponses</h2>
            <ul className="lines">
              {entities.map((entity) => (
                <li key={entity.slug}>
                  <Thing of={entity} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className="aside">
        {silences.length > 0 && (
          <section>
            <h2>Ce que le document ne dit pas</h2>
            <ul className="lines">
              {silences.map((missing) => (
                <li key={missing}>
                  <Silence>
                    <Spelled>{capital(missing)}</Spelled>
                  </Silence>
                </li>
              ))}
            </ul>
          </section>
        )}
        {status !== 'AMBIGUOUS' && suggestions.length > 0 && (
          <section>
            <h2>
              {status === 'NOT_UNDERSTOOD'
                ? 'Je sais répondre à'
                : differ.length && status !== 'NOT_STATED'
                  ? 'Autres lectures'
                  : 'Questions proches, qui ont une réponse'}
            </h2>
            <ul className="lines">
              {suggestions.map((suggestion) => (
                <li key={suggestion.question}>
                  <A href={questionPath(suggestion.question)}>{suggestion.question}</A>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="marks">
          <h2>Comment la question a été lue</h2>
          <dl>
            {interpretation.entities.map(({ words, entity }) => (
              <div key={entity.slug}>
                <dt>«&nbsp;{words}&nbsp;»</dt>
                <dd>
                  <Thing of={entity} /> <span className="faint">({word(KINDS, entity.kind)})</span>
                </dd>
              </div>
            ))}
          </dl>
          {interpretation.operation && (
            <p className="small">
              <a
                href={`/graphiql?query=${encodeURIComponent(interpretation.operation)}&variables=${encodeURIComponent(interpretation.variables)}`}
              >
                Voir la requête GraphQL
              </a>
            </p>
          )}
          <Tools title={question} />
        </section>
      </div>
    </div>
  );
}

/** Each thing that an ambiguous name may be, with the passage that names it so. */
const Readings = ({ of: { suggestions, facts } }: { of: Answered }) => (
  <div className="readings-list">
    {suggestions.map(({ question, slug }) => (
      <section className="panel" key={question}>
        <h2 className="small">
          <A href={questionPath(question)}>{question}</A>
        </h2>
        {facts
          .filter(({ subject, object }) => slug && [subject.slug, object?.slug].includes(slug))
          .map(({ id, citations, printedVerb }) => (
            <Proofs key={id} of={citations} words={printedVerb} />
          ))}
        {slug && (
          <p>
            <A className="small" href={pathOf(slug)}>
              Ouvrir la fiche
            </A>
          </p>
        )}
      </section>
    ))}
  </div>
);
