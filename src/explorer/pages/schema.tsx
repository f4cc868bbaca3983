import { Fragment } from 'react';
import { type Field, type Found, findTypes, TYPES, type Type } from '../api/schema.ts';
import { first, parseParams } from '../search-params.ts';
import { Crumbs } from '../ui/frame.tsx';
import { Kept } from '../ui/kept.tsx';
import { A } from '../ui/link.tsx';
import { usePlace } from '../ui/loading.ts';
import { capital, counted } from '../words.ts';
import { labelOf, valueLabelOf } from './schema-words.ts';

const PATH = '/donnees/schema';
const typePath = (name: string) => `${PATH}?type=${name}`;
const KNOWN = new Set(TYPES.map(({ name }) => name));
const QUESTIONS = TYPES.filter(({ name }) => name === 'Query');

/** The schema as it is promised: its types by sort, one of them, or what is searched. */
export function Schema() {
  const params = parseParams(usePlace().searchStr);
  const words = first(params, 'q')?.trim().slice(0, 100) ?? '';
  const chosen = TYPES.find(({ name }) => name === first(params, 'type'));
  return (
    <div className="wrap">
      <Crumbs
        of={[['/donnees', 'Données et API'], ...(chosen || words ? [[PATH, 'Schéma'] as const] : [])]}
        here={chosen?.name ?? (words ? `« ${words} »` : 'Schéma')}
      />
      <header className="title">
        <h1>{chosen ? <code>{chosen.name}</code> : 'Schéma de l’API'}</h1>
        <p className="lead">
          {chosen
            ? capital(labelOf(chosen.name) || chosen.sort)
            : `Tout ce que l’API promet, tiré du schéma publié. Noms et descriptions sont en anglais.`}
        </p>
      </header>
      <form action={PATH} className="schema-search">
        <Kept of={params} but={['q', 'type']} />
        <label>
          Chercher dans le schéma
          <input type="search" name="q" key={words} defaultValue={words} maxLength={100} />
        </label>
        <button type="submit" className="button">
          Chercher
        </button>
      </form>
      {chosen ? <One of={chosen} /> : words ? <Results of={findTypes(words, labelOf)} /> : <Index />}
    </div>
  );
}

function Index() {
  const sorts = Map.groupBy(
    TYPES.filter(({ name }) => name !== 'Query'),
    ({ sort }) => sort,
  );
  return (
    <>
      {QUESTIONS.map((query) => (
        <section className="block" key={query.name}>
          <h2>Questions</h2>
          <Fields of={query} fields={query.fields} />
        </section>
      ))}
      {[...sorts].map(([sort, types]) => (
        <section className="block" key={sort}>
          <header>
            <h2>{sort}</h2>
            <span className="small faint">{counted(types.length, 'type')}</span>
          </header>
          <ul className="schema-index">
            {types.map(({ name }) => (
              <li key={name}>
                <A href={typePath(name)}>
                  <code>{name}</code>
                </A>{' '}
                <span className="small faint">{labelOf(name)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const One = ({ of }: { of: Type }) => (
  <section className="block">
    <header>
      <h2>
        {of.sort === 'Listes de valeurs'
          ? counted(of.fields.length, 'valeur')
          : counted(of.fields.length, 'champ')}
      </h2>
    </header>
    {of.says && (
      <p className="pad measure" lang="en">
        <Coded text={of.says} />
      </p>
    )}
    {of.of.length > 0 && (
      <p className="small pad">
        Aussi&nbsp;:{' '}
        {of.of.map((name, index) => (
          <Fragment key={name}>
            {index > 0 && ', '}
            <A href={typePath(name)}>
              <code>{name}</code>
            </A>
          </Fragment>
        ))}
      </p>
    )}
    <Fields of={of} fields={of.fields} />
  </section>
);

function Results({ of }: { of: readonly Found[] }) {
  const shown = of.slice(0, 30);
  return (
    <section className="block">
      <header>
        <h2>{of.length ? counted(of.length, 'type trouvé', 'types trouvés') : 'Aucun type trouvé'}</h2>
        {of.length > shown.length && <span className="small faint">les 30 premiers</span>}
      </header>
      {of.length === 0 && (
        <p className="pad">
          Essayez un mot anglais du schéma (« lead », « quote »), ou français (« manque »).
        </p>
      )}
      {shown.map(({ type, fields }) => (
        <section className="schema-found" key={type.name}>
          <h3>
            <A href={typePath(type.name)}>
              <code>{type.name}</code>
            </A>{' '}
            <span className="small faint">{labelOf(type.name)}</span>
          </h3>
          <Fields of={type} fields={fields.slice(0, 8)} />
        </section>
      ))}
    </section>
  );
}

const Fields = ({ of, fields }: { of: Type; fields: readonly Field[] }) => (
  <dl className="schema-fields">
    {fields.map((field) => {
      const french = valueLabelOf(of.name, field.name);
      return (
        <div key={field.name}>
          <dt>
            <code>{field.name}</code>
            {french && <span className="small faint"> {french}</span>}
            {field.type && (
              <>
                {' : '}
                <Printed type={field.type} />
              </>
            )}
          </dt>
          {field.says && (
            <dd className="small" lang="en">
              <Coded text={field.says} />
            </dd>
          )}
          {field.deprecated !== undefined && (
            <dd className="small">
              Bientôt retiré&nbsp;: <span lang="en">{field.deprecated}</span>
            </dd>
          )}
          {field.takes.length > 0 && (
            <dd>
              <ul className="small">
                {field.takes.map((one) => (
                  <li key={one.name}>
                    <code>{one.name}</code>
                    {' : '}
                    <Printed type={one.type} />{' '}
                    <span className="faint" lang="en">
                      <Coded text={one.says} />
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          )}
        </div>
      );
    })}
  </dl>
);

/** A type as it is written, the part that has a page of its own as a link. */
function Printed({ type }: { type: string }) {
  const [, before = '', name = '', after = ''] = /^(\[*)(\w+)(.*)$/.exec(type) ?? [];
  return (
    <code>
      {before}
      {KNOWN.has(name) ? <A href={typePath(name)}>{name}</A> : name}
      {after}
    </code>
  );
}

/** A description: what stands between backticks is code. */
const Coded = ({ text }: { text: string }) =>
  text.split('`').map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text do not move
    index % 2 ? <code key={index}>{part}</code> : part,
  );
