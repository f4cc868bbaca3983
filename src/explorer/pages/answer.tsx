import type { AnswerData } from '../answers/load.ts';
import { Sheets } from '../answers/sheets.tsx';
import type { AnswerQuery, FactLineFragment } from '../generated/graphql.ts';
import { Crumbs } from '../ui/frame.tsx';
import { Status } from '../ui/icon.tsx';
import { A } from '../ui/link.tsx';
import { Linked } from '../ui/linked.tsx';
import { useData } from '../ui/loading.ts';
import { Proofs } from '../ui/proof.tsx';
import { Chips } from '../ui/role.tsx';
import { Search } from '../ui/search.tsx';
import { Spelled } from '../ui/spelled.tsx';
import { pathOf, Silence, Thing } from '../ui/thing.tsx';
import { Tools } from '../ui/tools.tsx';
import { ANSWERS, capital, counted, KINDS, period, RELATIONS, word } from '../words.ts';

const questionPath = (question: string) =>
  `/question?q=${encodeURIComponent(question).replaceAll('%20', '+')}`;

export default function AnswerPage() {
  const { question, ask, named } = useData<AnswerData>();
  return (
    <div className="wrap">
      <Crumbs here={question || 'Poser une question'} />
      <h1 className="hidden">{question || 'Poser une question'}</h1>
      <div className="answer-search">
        <Search value={question} big={!question} />
      </div>
      {ask && <Answer question={question} of={ask} named={named} />}
    </div>
  );
}

type Asked = AnswerQuery['ask'];

type AnswerProps = { question: string; of: Asked; named: AnswerData['named'] };

function Answer({ question, of, named }: AnswerProps) {
  const { status, sentence, entities, facts, near, notStated, suggestions, interpretation } = of;
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
                {facts.length ? counted(facts.length, 'fait prouvé', 'faits prouvés') : 'aucune preuve'}
                {near.length > 0 && ` · ${counted(near.length, 'passage proche', 'passages proches')}`}
              </span>
            </header>
            <p className="sentence">
              <Linked text={sentence} things={things} />
            </p>
            <p className="small faint">À la date du document. Rien n’est supposé avoir duré depuis.</p>
          </div>
        </article>
        {status === 'AMBIGUOUS' && (
          <div className="readings-list">
            {suggestions.map((suggestion) => (
              <section className="panel" key={suggestion.question}>
                <h2 className="small">
                  <A href={questionPath(suggestion.question)}>{suggestion.question}</A>
                </h2>
                {suggestion.slug && (
                  <p>
                    <A className="small" href={pathOf(suggestion.slug)}>
                      Ouvrir la fiche
                    </A>
                  </p>
                )}
              </section>
            ))}
          </div>
        )}
        {facts.length > 0 && (
          <Lines
            title="Les preuves"
            of={facts.slice(0, 40)}
            known={interpretation.entities.map(({ entity }) => entity.slug)}
          />
        )}
        {facts.length > 40 && <p className="small">Les 40 premières preuves, sur {facts.length}.</p>}
        {near.length > 0 && <Lines title="Ce que le document dit à côté" of={near} />}
        {entities.length > 8 && (
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

function Lines({
  title,
  of,
  known = [],
}: {
  title: string;
  of: readonly FactLineFragment[];
  known?: readonly string[];
}) {
  return (
    <section className="block answer-lines">
      <h2>{title}</h2>
      {of.map((fact) => (
        <div className="family" key={fact.id}>
          <div className="small">
            <p>
              <strong>{fact.printedVerb ?? capital(RELATIONS[fact.relation]?.[0] ?? fact.relation)}</strong>
            </p>
            {!(known.includes(fact.subject.slug) && fact.object) && (
              <p>
                <Thing of={fact.subject} />
              </p>
            )}
            {fact.object && !known.includes(fact.object.slug) && (
              <p className="faint to">
                <span>→</span> <Thing of={fact.object} />
              </p>
            )}
            {period(fact.period) && <p className="faint">{period(fact.period)}</p>}
            <Chips of={fact} />
          </div>
          <div>
            <Proofs of={fact.citations} words={fact.printedVerb} />
          </div>
        </div>
      ))}
    </section>
  );
}
