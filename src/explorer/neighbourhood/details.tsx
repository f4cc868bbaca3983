import { useEffect, useMemo, useRef } from 'react';
import { Figure, Icon } from '../ui/icon.tsx';
import { A } from '../ui/link.tsx';
import { Proofs } from '../ui/proof.tsx';
import { Chips } from '../ui/role.tsx';
import { counted } from '../words.ts';
import type { Link } from './links.ts';
import { Name } from './list.tsx';
import { type Neighbourhood, PROVED } from './load.ts';
import type { Network } from './network.ts';
import { addressOf, centredOn, toggled, type View } from './view.ts';

type DetailsProps = { network: Network; view: View; proofs: Neighbourhood['proofs'] };

/** What is chosen: its links with the words that prove them, and what can be done with it. Said as it changes. */
export function Details({ network, view, proofs }: DetailsProps) {
  const { chosen } = view;
  const node = network.nodes.find(({ key }) => key === chosen);
  const [only] = network.chosen;
  const isKnown = node !== undefined || (only !== undefined && only.id === chosen);
  const section = useRef<HTMLElement>(null);
  const shown = useRef(chosen);
  useEffect(() => {
    // Below a high graph nobody would see it come; a shared address is read from its top.
    if (chosen && chosen !== shown.current) section.current?.scrollIntoView({ block: 'nearest' });
    shown.current = chosen;
  }, [chosen]);
  return (
    <section
      ref={section}
      className={isKnown ? 'net-details chosen' : 'net-details'}
      id="details"
      data-stay
      aria-label="Détail"
    >
      <div aria-live="polite">
        {!isKnown && (
          <p className="small faint">
            Choisissez une case ou une preuve&nbsp;: les mots du document s’affichent ici.
          </p>
        )}
        {isKnown && (
          <>
            <header>
              <h2>{node ? node.label : only && <Sentence of={only} />}</h2>
              <Actions network={network} view={view} />
            </header>
            <ul>
              {network.chosen.slice(0, PROVED).map((link) => (
                <Proved key={link.id} link={link} proofs={proofs} isAlone={!node} />
              ))}
            </ul>
            {network.chosen.length > PROVED && (
              <p className="small faint">
                {counted(network.chosen.length - PROVED, 'autre lien', 'autres liens')}&nbsp;: ils sont dans{' '}
                <a href={addressOf(view, { shape: 'list' })}>la liste</a>.
              </p>
            )}
            {node && network.chosen.length === 0 && <p className="small faint">Aucun lien pour ces rôles.</p>}
          </>
        )}
      </div>
    </section>
  );
}

function Sentence({ of: { family, from, to, places, active } }: { of: Link }) {
  return (
    <>
      {family && <Figure family={family} />} {from.name} {active}{' '}
      {to ? to.name : places.map(({ name }) => name).join(', ')}
    </>
  );
}

function Proved({
  link,
  proofs,
  isAlone,
}: {
  link: Link;
  proofs: Neighbourhood['proofs'];
  isAlone: boolean;
}) {
  const proof = useMemo(() => proofs.find((one) => one?.id === link.fact), [proofs, link]);
  const citations = proof && 'citations' in proof ? proof.citations : [];
  const { family, from, to, places, active, printed, said } = link;
  return (
    <li className="role">
      {!isAlone && (
        <p>
          {family && <Figure family={family} />}
          <Name of={from} />
          <span>{printed && family ? `«\u00a0${printed}\u00a0»` : active}</span>
          {to && <Name of={to} />}
          {!to && places.map((place) => <Name key={place.key} of={place} />)}
          <Chips of={said} />
        </p>
      )}
      {isAlone && (
        <p>
          <Chips of={said} />
        </p>
      )}
      <Proofs of={citations} words={printed} />
    </li>
  );
}

/** Centre, unfold, read, report: what can be done with what is chosen. */
function Actions({ network, view }: { network: Network; view: View }) {
  const node = network.nodes.find(({ key }) => key === view.chosen);
  const page = encodeURIComponent(addressOf(view));
  const slug = node?.slug;
  const isCentre = node?.level === 0;
  const isOpen = slug !== undefined && view.opened.includes(slug);
  return (
    <p className="buttons">
      {slug && !isCentre && (
        <a className="button" href={centredOn(view, slug)}>
          Centrer ici
        </a>
      )}
      {slug && !isCentre && (!node?.isOpen || isOpen) && (
        <a className="button" href={addressOf(view, { opened: toggled(view.opened, slug) })}>
          {isOpen ? 'Replier' : 'Déplier'}
        </a>
      )}
      {slug && (
        <A className="button" href={`/${slug}`}>
          Fiche
        </A>
      )}
      <A className="button" href={`/signaler?page=${page}`}>
        <Icon name="flag" />
        Signaler
      </A>
      <a className="button" href={addressOf(view, { chosen: undefined })}>
        Fermer
      </a>
    </p>
  );
}
