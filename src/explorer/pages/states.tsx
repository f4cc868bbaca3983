import { useLocation } from '@tanstack/react-router';
import { nearestTo, wordsOf } from '../answers/nearest.ts';
import { Sheets } from '../answers/sheets.tsx';
import { AskError, isRefusal } from '../ask.ts';
import { parseParams, printParams } from '../search-params.ts';
import { A } from '../ui/link.tsx';
import { useLoading } from '../ui/loading.ts';
import { Search } from '../ui/search.tsx';

/** What happened, whose fault it is, what to press. */
export function ErrorPage({ error }: { error: unknown }) {
  const { code, requestId } =
    error instanceof AskError ? error : { code: 'INTERNAL_SERVER_ERROR', requestId: undefined };
  const isAway = ['DATABASE_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED'].includes(code);
  const { href } = useLocation();
  if (isRefusal(error)) return <BrokenAddress />;
  return (
    <div className="wrap columns">
      <section className="panel wrong">
        {code === 'RATE_LIMITED' ? (
          <>
            <h1>Trop de pages en peu de temps</h1>
            <p>Attendez quelques secondes, puis réessayez. Les autres visiteurs sont servis entre-temps.</p>
          </>
        ) : code === 'OVERLOADED' ? (
          <>
            <h1>Le site est très demandé</h1>
            <p>Il répond à d’autres visiteurs. Réessayez dans un moment.</p>
          </>
        ) : isAway ? (
          <>
            <h1>Les données sont momentanément indisponibles</h1>
            <p>Le site répond, la base non. Réessayez dans un moment&nbsp;; rien n’est perdu.</p>
          </>
        ) : code === 'OFFLINE' ? (
          <>
            <h1>Le site n’a pas pu être joint</h1>
            <p>Vérifiez votre connexion, puis réessayez.</p>
          </>
        ) : (
          <>
            <h1>La page n’a pas pu s’afficher</h1>
            <p>L’erreur vient de nous. Réessayez&nbsp;; si elle revient, envoyez-nous ce numéro.</p>
          </>
        )}
        {requestId && (
          <p>
            Numéro de la demande&nbsp;: <code>{requestId}</code>
          </p>
        )}
        <p className="buttons">
          <a className="button primary" href={href} target="_self">
            Réessayer
          </a>
          {requestId && (
            <button
              type="button"
              className="button needs-script"
              data-action="copy-text"
              data-text={requestId}
            >
              Copier le numéro
            </button>
          )}
          {requestId && !isAway && (
            <A
              className="button"
              href={`/signaler?fait=${encodeURIComponent(`demande ${requestId}`)}&page=${encodeURIComponent(href)}`}
            >
              Signaler
            </A>
          )}
          <A className="button" href="/">
            Accueil
          </A>
        </p>
      </section>
    </div>
  );
}

/** The address asks what cannot be asked: cut when it was copied, or written by hand. */
function BrokenAddress() {
  const { pathname, searchStr } = useLocation();
  const params = parseParams(searchStr);
  const isPaged = params.apres !== undefined;
  return (
    <div className="wrap columns">
      <section className="panel">
        <h1>Cette adresse n’est pas complète</h1>
        <p>
          {isPaged
            ? 'Elle devait ouvrir la suite d’une liste, mais la fin en a été coupée ou changée. Reprenez au début de la liste\u00a0: vos filtres sont gardés.'
            : 'Une partie en a été coupée ou changée. Reprenez la page sans cette partie.'}
        </p>
        <p className="buttons">
          <A
            className="button primary"
            href={pathname + (isPaged ? printParams({ ...params, apres: undefined }) : '')}
          >
            Reprendre au début
          </A>
          <A className="button" href="/">
            Accueil
          </A>
        </p>
      </section>
    </div>
  );
}

/** No such address: what it was perhaps meant to be can be searched. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  const address = decodeURIComponent(pathname);
  const nearest = nearestTo(useLoading(), address);
  return (
    <div className="wrap columns">
      <section className="panel">
        <h1>Cette page n’existe pas</h1>
        <p>
          Les adresses des fiches ne changent jamais&nbsp;; celle-ci n’a pas existé. Cherchez ce qu’elle
          nommait&nbsp;:
        </p>
        {nearest && <Sheets of={nearest} />}
        <Search value={wordsOf(address)} />
      </section>
    </div>
  );
}
