import { useLocation, useRouterState } from '@tanstack/react-router';
import { choiceOf } from '../chosen.ts';
import type { FrameQuery } from '../generated/graphql.ts';
import { parseParams } from '../search-params.ts';
import type { Lexicon } from '../sigles/lexicon.ts';
import { day } from '../words.ts';
import { Icon } from './icon.tsx';
import { A, Choice } from './link.tsx';
import { FrameData } from './loading.ts';
import { Glossary, LexiconData } from './spelled.tsx';
import { Strip } from './strip.tsx';

/** The pages that every other one leads to. */
export const NAVIGATION = [
  ['/dispositifs', 'Dispositifs'],
  ['/acteurs', 'Acteurs'],
  ['/quartiers', 'Quartiers'],
  ['/couverture', 'Couverture'],
  ['/manques', 'Manques et écarts'],
  ['/sigles', 'Sigles'],
  ['/donnees', 'Données et API'],
] as const;

const LEGAL = [
  ['/accessibilite', 'Accessibilité\u00a0: non conforme (audit à venir)'],
  ['/mentions-legales', 'Mentions légales'],
  ['/donnees-personnelles', 'Données personnelles'],
  ['/plan-du-site', 'Plan du site'],
  ['/licence', 'Licence'],
  ['/signaler', 'Signaler une erreur'],
] as const;

function Links() {
  const { pathname } = useLocation();
  return NAVIGATION.map(([to, label]) => (
    <A key={to} href={to} aria-current={pathname === to ? 'page' : undefined}>
      {label}
    </A>
  ));
}

/** What stands around every page: where one is, what it is read from, and as of when. */
type FrameProps = { data: FrameQuery | undefined; lexicon?: Lexicon; children: React.ReactNode };

const NONE: Lexicon = new Map();

export function Frame({ data, lexicon = NONE, children }: FrameProps) {
  const { pathname, searchStr } = useLocation();
  const matches = useRouterState({ select: (state) => state.matches });
  const isLoading = useRouterState({ select: (state) => state.isLoading });
  const isHome = pathname === '/';
  return (
    <FrameData value={data}>
      <Choice value={choiceOf(parseParams(searchStr))}>
        <LexiconData value={lexicon}>
          <a className="skip button" href="#main">
            Aller au contenu
          </a>
          <header className="head">
            <div className="wrap">
              <A className="brand" href="/">
                <svg viewBox="0 0 36 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="3">
                  <path d="M8 8h14" />
                  <rect x="0" y="2" width="12" height="12" fill="currentColor" stroke="none" />
                  <circle cx="28" cy="8" r="6" />
                </svg>
                <span>
                  <strong>Qui fait quoi</strong> <small>dans les contrats de ville</small>
                </span>
              </A>
              <nav className="nav wide" aria-label="Principale">
                <Links />
              </nav>
              {!isHome && (
                <A className="button to-search" href="/#chercher">
                  <Icon name="search" />
                  <span>Rechercher</span>
                </A>
              )}
              <button type="button" className="button needs-script" data-action="theme">
                <Icon name="theme" />
                <span className="hidden">Changer de thème, clair ou sombre</span>
              </button>
              <details className="menu" key={pathname + searchStr}>
                <summary className="button">
                  <Icon name="menu" />
                  Menu
                </summary>
                <nav className="nav" aria-label="Menu">
                  <Links />
                </nav>
              </details>
            </div>
          </header>
          {data && <Strip of={data.dataset} />}
          <div role="status">{isLoading && <p className="pending">Chargement…</p>}</div>
          <main id="main" tabIndex={-1}>
            {children}
            <Glossary of={matches} />
          </main>
          <footer className="foot">
            <div className="wrap">
              <nav aria-label="Informations">
                <ul>
                  {LEGAL.map(([to, label]) => (
                    <li key={to}>
                      <A href={to}>{label}</A>
                    </li>
                  ))}
                </ul>
              </nav>
              <p className="printed-only" data-printed suppressHydrationWarning>
                {pathname}
              </p>
              {data && (
                <p className="measure">
                  Version des données&nbsp;: {data.dataset.version}
                  {data.dataset.importedAt && `, importée le ${day(data.dataset.importedAt)}`}. Rien n’est
                  supposé avoir duré après la date du document. Les mots sur fond papier sont copiés du
                  document, fautes comprises.
                </p>
              )}
            </div>
          </footer>
        </LexiconData>
      </Choice>
    </FrameData>
  );
}

/** The way back up, and the page one is on. */
export function Crumbs({ of, here }: { of?: readonly (readonly [string, string])[]; here: string }) {
  return (
    <nav className="crumbs" aria-label="Fil d’Ariane">
      <ol>
        <li>
          <A href="/">Accueil</A>
        </li>
        {of?.map(([to, label]) => (
          <li key={to}>
            <A href={to}>{label}</A>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
