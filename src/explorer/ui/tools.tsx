import { useLocation } from '@tanstack/react-router';
import { Icon } from './icon.tsx';
import { A } from './link.tsx';
import { useLoading } from './loading.ts';

/** Quote, share, print, report: what a reader does with a page. Each opens without JavaScript but the printer. */
export function Tools({ title, children }: { title: string; children?: React.ReactNode }) {
  const { pathname, searchStr } = useLocation();
  const { origin } = useLoading();
  const address = origin + pathname + searchStr;
  const key = pathname.replace(/[^\w]+/g, '-').replace(/^-|-$/g, '') || 'qui-fait-quoi';
  const text = `« ${title} », Qui fait quoi dans les contrats de ville, ${address}`;
  const bibtex = `@misc{${key},\n  title = {${title}},\n  howpublished = {Qui fait quoi dans les contrats de ville},\n  url = {${address}}\n}`;
  const ris = `TY  - ELEC\nTI  - ${title}\nPB  - Qui fait quoi dans les contrats de ville\nUR  - ${address}\nER  - `;
  return (
    <div className="tools buttons">
      {children}
      <details>
        <summary className="button">
          <Icon name="cite" />
          Citer
        </summary>
        <div className="cite">
          <p>
            <strong>Texte</strong>
          </p>
          <pre>{text}</pre>
          <p>
            <strong>BibTeX</strong>
          </p>
          <pre>{bibtex}</pre>
          <p>
            <strong>RIS</strong>
          </p>
          <pre>{ris}</pre>
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
