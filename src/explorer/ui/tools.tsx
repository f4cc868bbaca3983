import { useLocation, useRouterState } from '@tanstack/react-router';
import { useContext } from 'react';
import { datedOf } from '../dated.ts';
import { documentsCited } from '../sheets/cited.ts';
import { citing } from '../sheets/citing.ts';
import { Icon } from './icon.tsx';
import { A } from './link.tsx';
import { FrameData, useLoading } from './loading.ts';

/** Quote, share, print, report: what a reader does with a page. Each opens without JavaScript but the printer. */
export function Tools({ title, children }: { title: string; children?: React.ReactNode }) {
  const { pathname, searchStr } = useLocation();
  const { origin } = useLoading();
  const address = origin + pathname + searchStr;
  const frame = useContext(FrameData);
  const dataset = frame?.dataset;
  const shown = useRouterState({ select: ({ matches }) => matches.at(-1)?.loaderData });
  const forms = citing({
    title,
    address,
    // A public source has no date of its own here: the day it was read stands by each proof.
    documents: documentsCited(shown).flatMap(({ slug, label }) => {
      const dated = datedOf(frame, slug);
      return dated ? [{ label, date: dated.short }] : [];
    }),
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
