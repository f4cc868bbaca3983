import { useLocation, useRouterState } from '@tanstack/react-router';
import { documentsCited } from '../sheets/cited.ts';
import { citing, dateIn } from '../sheets/citing.ts';
import { Icon } from './icon.tsx';
import { A } from './link.tsx';
import { useFrame, useLoading } from './loading.ts';

/** Quote, share, print, report: what a reader does with a page. Each opens without JavaScript but the printer. */
export function Tools({ title, children }: { title: string; children?: React.ReactNode }) {
  const { pathname, searchStr } = useLocation();
  const { origin } = useLoading();
  const address = origin + pathname + searchStr;
  const dataset = useFrame();
  const shown = useRouterState({ select: ({ matches }) => matches.at(-1)?.loaderData });
  const dates = new Map(
    dataset?.contracts.flatMap(({ documents }) =>
      documents.map(({ slug, datePrinted }) => [slug, datePrinted] as const),
    ),
  );
  const forms = citing({
    title,
    address,
    // A public source has no date of its own here: the day it was read stands by each proof.
    documents: documentsCited(shown)
      .filter(({ slug }) => dates.has(slug))
      .map(({ slug, label }) => ({ label, date: dateIn(dates.get(slug)) })),
    version: dataset?.version,
    importedAt: dataset?.importedAt,
  });
  return (
    <div className="tools buttons">
      {children}
      <details>
        <summary className="button">
          <Icon name="cite" />
          Citer
        </summary>
        <div className="cite">
          {forms.map(({ name, text }) => (
            <section key={name}>
              <header>
                <strong>{name}</strong>
                <button
                  type="button"
                  className="button needs-script"
                  data-action="copy-text"
                  data-text={text}
                  data-said="Citation copiée"
                >
                  Copier<span className="hidden">&nbsp;: {name}</span>
                </button>
              </header>
              <pre>{text}</pre>
            </section>
          ))}
        </div>
      </details>
      <button type="button" className="button needs-script" data-action="share">
        <Icon name="share" />
        Partager
      </button>
      <button type="button" className="button needs-script" data-action="print">
        <Icon name="print" />
        Imprimer
      </button>
      <A className="button" href={`/signaler?page=${encodeURIComponent(pathname + searchStr)}`}>
        <Icon name="flag" />
        Signaler une erreur
      </A>
    </div>
  );
}
