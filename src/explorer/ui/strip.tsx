import { useLocation, useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';
import { CONTRACT, contractIn, DAY, dayIn } from '../chosen.ts';
import type { FrameQuery } from '../generated/graphql.ts';
import { parseParams, printParams } from '../search-params.ts';
import { documentsCited } from '../sheets/cited.ts';
import { counted, day } from '../words.ts';
import { Kept } from './kept.tsx';
import { useDated } from './loading.ts';
import { Thing } from './thing.tsx';

/** A page whose answers depend on the day says so in its route. */
export type PageSort = { readonly dated?: boolean };

/** What a page is read from, and as of when; each can be chosen otherwise, without JavaScript too. */
export function Strip({ of: { contracts } }: { of: FrameQuery['dataset'] }) {
  const { pathname, searchStr } = useLocation();
  const isDated = useRouterState({
    select: ({ matches }) => matches.some(({ staticData }) => (staticData as PageSort).dated),
  });
  const params = parseParams(searchStr);
  const asOf = dayIn(params);
  const contract = contractIn(contracts, params, pathname);
  const shown = useRouterState({ select: ({ matches }) => matches.at(-1)?.loaderData });
  const cited = useMemo(() => documentsCited(shown), [shown]);
  // A page that quotes nothing is read from the contract's own text.
  const source = cited[0] ?? contract?.documents.find(({ datePrinted }) => datePrinted !== null);
  const dated = useDated(source?.slug);
  if (!contract) return null;
  return (
    <section className="strip" aria-label="Source et date">
      <div className="wrap">
        <span>
          <strong>
            <Thing of={contract} />
          </strong>
          {contracts.length > 1 && (
            <>
              {' · '}
              <button type="button" className="link" popoverTarget="contrat">
                changer de contrat
              </button>
            </>
          )}
        </span>
        {source && (
          <span className="source">
            Source&nbsp;: <Thing of={source} />
            {dated && ` (${dated.short})`}
            {cited.length > 1 && ` et ${counted(cited.length - 1, 'autre')}`}
          </span>
        )}
        <span className="when">
          <strong>Situation&nbsp;: {asOf ? `au ${day(asOf)}` : 'à la date du document'}</strong>
          {asOf && !isDated && ' (cette page n’en dépend pas)'}
          <span className="change">
            {' · '}
            <button type="button" className="link" popoverTarget="date">
              changer de date
            </button>
          </span>
        </span>
      </div>
      <div id="date" className="dialog" popover="auto" role="dialog" aria-labelledby="date-titre">
        <form action={pathname} key={searchStr}>
          <h2 id="date-titre">Situation à une date</h2>
          <p className="small">
            Ne montrer que ce qui peut valoir ce jour-là, d’après les dates écrites. Ce qui n’a pas de date
            reste montré&nbsp;: rien n’est supposé avoir cessé, ni duré.
          </p>
          <Kept of={params} but={[DAY, 'apres', 'case']} />
          <label>
            Date
            <input type="date" name={DAY} defaultValue={asOf} required min="1990-01-01" max="2099-12-31" />
          </label>
          <p className="buttons">
            <button type="submit" className="button primary">
              Appliquer
            </button>
            <a className="button" href={pathname + printParams({ ...params, [DAY]: undefined })}>
              À la date du document
            </a>
          </p>
        </form>
      </div>
      {contracts.length > 1 && (
        <div id="contrat" className="dialog" popover="auto" role="dialog" aria-labelledby="contrat-titre">
          <h2 id="contrat-titre">Choisir un contrat</h2>
          <ul className="lines">
            {contracts.map(({ slug, label }) => (
              <li key={slug}>
                <a
                  href={`/${printParams({ [CONTRACT]: slug, [DAY]: asOf })}`}
                  aria-current={slug === contract.slug ? 'true' : undefined}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
