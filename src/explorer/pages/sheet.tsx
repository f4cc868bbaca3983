import { AgreementBlock, agreementOf, isToldBy } from '../sheets/agreement.tsx';
import { Aside } from '../sheets/aside.tsx';
import { atLeastOne, Block, nodesOf, Rest } from '../sheets/block.tsx';
import { briefOf } from '../sheets/brief.tsx';
import { Discrepancies } from '../sheets/discrepancies.tsx';
import { Places } from '../sheets/places.tsx';
import { SameRow } from '../sheets/rows.tsx';
import { kindOf, LISTS, nameOf, type Sheet, sortOf } from '../sheets/sheet.ts';
import { THEME_LISTS, ThemeBlocks } from '../sheets/theme.tsx';
import { Facts } from '../ui/fact.tsx';
import { Crumbs } from '../ui/frame.tsx';
import { Icon } from '../ui/icon.tsx';
import { A } from '../ui/link.tsx';
import { useData } from '../ui/loading.ts';
import { Printed, Proofs, quoted } from '../ui/proof.tsx';
import { Roles } from '../ui/role.tsx';
import { Spelled } from '../ui/spelled.tsx';
import { Thing, Things } from '../ui/thing.tsx';
import { Tools } from '../ui/tools.tsx';
import { capital, counted, STATUSES, word } from '../words.ts';

/** Relations that have a place of their own on the page. */
const ELSEWHERE = ['INVOLVES', 'SIGNATURE', 'NAMED', 'LISTED_IN', 'READING'];

export default function SheetPage() {
  const sheet = useData<Sheet>();
  const { entity } = sheet;
  const { title, subtitle } = nameOf(entity);
  const brief = briefOf(sheet);
  const list = LISTS[entity.__typename];
  const sort = sortOf(entity);
  return (
    <>
      <header className="sheet-head">
        <div className="wrap">
          <Crumbs {...(list && { of: [list] })} here={title} />
          <p className="what">
            <span className="kind">{capital(kindOf(entity))}</span>
            {sort && <span>{sort}</span>}
            {'themes' in entity && entity.themes.length > 0 && (
              <span>
                <Things of={entity.themes.slice(0, 3)} />
              </span>
            )}
          </p>
          <h1 className={title.length > 60 ? 'long' : undefined}>{title}</h1>
          <div className="under">
            {subtitle && (
              <p className="lead">
                <Spelled>{subtitle}</Spelled>
              </p>
            )}
            {brief.length > 0 && (
              <dl className="brief">
                {brief.map(({ name, value, note }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                    {note && <dd className="note">{note}</dd>}
                  </div>
                ))}
              </dl>
            )}
            <Tools title={title}>
              <A className="button" href={`/voisinage/${entity.slug}`}>
                <Icon name="links" />
                Voir le voisinage
              </A>
            </Tools>
          </div>
        </div>
      </header>
      <div className="wrap columns">
        <div>
          <Main of={sheet} />
        </div>
        <Aside of={sheet} />
      </div>
    </>
  );
}

function Main({ of: sheet }: { of: Sheet }) {
  const { entity, held, about, here } = sheet;
  const agreement = agreementOf(entity);
  const facts = nodesOf(sheet.asSubject).filter(
    (fact) => !ELSEWHERE.includes(fact.relation) && !isToldBy(agreement, fact),
  );
  const back = nodesOf(sheet.asObject).filter(
    (other) =>
      (!ELSEWHERE.includes(other.relation) || other.relation === 'LISTED_IN') &&
      other.subject.kind !== 'DISCREPANCY' &&
      !(sheet.theme && other.relation === 'UNDER_THEME' && THEME_LISTS.includes(other.subject.kind)) &&
      !isToldBy(agreement, other) &&
      !facts.some(({ id }) => id === other.id),
  );
  const isSteerable = entity.__typename === 'Dispositif' || entity.__typename === 'Instance';
  const isActor = entity.__typename === 'Actor';
  return (
    <>
      {isActor && (
        <>
          <Block title="En son nom" note={atLeastOne(held.totalCount, 'rôle écrit', 'rôles écrits')}>
            <Roles of={nodesOf(held)} side="target" noLead="Aucun pilotage n’est indiqué." />
            <Rest of={held} />
          </Block>
          {entity.viaGroup.totalCount > 0 && (
            <Block title="Au titre d’un groupe" note="déduit, règle « appartenance imprimée »">
              <p className="warn">
                Ces rôles sont imprimés pour un groupe. Ce que l’acteur fait en propre est plus haut, sous
                «&nbsp;En son nom&nbsp;».
              </p>
              <Roles of={nodesOf(entity.viaGroup)} side="both" />
              <Rest of={entity.viaGroup} />
            </Block>
          )}
          {entity.viaServices.totalCount > 0 && (
            <Block title="Par ses services" note="déduit, règle « service de »">
              <p className="warn">Ces rôles sont imprimés pour un service. Ils restent les siens.</p>
              <Roles of={nodesOf(entity.viaServices)} side="both" />
              <Rest of={entity.viaServices} />
            </Block>
          )}
        </>
      )}
      {!isActor && (isSteerable || about.totalCount > 0) && (
        <Block title="Qui fait quoi" note={atLeastOne(about.totalCount, 'rôle écrit', 'rôles écrits')}>
          <Roles
            of={nodesOf(about)}
            side="holder"
            {...(isSteerable && { noLead: 'Aucun pilote n’est indiqué.' })}
          />
          <Rest of={about} />
        </Block>
      )}
      {!isActor && held.totalCount > 0 && (
        <Block
          title={entity.__typename === 'Instance' ? 'Ce qu’elle fait' : 'Ce qu’il fait'}
          note={counted(held.totalCount, 'rôle écrit', 'rôles écrits')}
        >
          <Roles of={nodesOf(held)} side="target" />
          <Rest of={held} />
        </Block>
      )}
      {here.totalCount > 0 && (
        <Block
          title="Ce qui est écrit pour ce lieu"
          note={counted(here.totalCount, 'rôle écrit', 'rôles écrits')}
        >
          <Roles of={nodesOf(here)} side="both" />
          <Rest of={here} />
        </Block>
      )}
      <ThemeBlocks of={sheet} />
      <AgreementBlock of={sheet} />
      <Places of={sheet} />
      <Discrepancies of={sheet} />
      {'signatures' in entity && entity.signatures.length > 0 && (
        <Block title="Blocs de signature" note="imprimés, signature non vérifiée">
          <ul>
            {entity.signatures.map(({ id, printedName, document, status, citations }) => (
              <li className="role" key={id}>
                <p>
                  <span>
                    <Printed>{quoted(printedName)}</Printed>
                  </span>{' '}
                  <Thing of={document} />
                  {status && <span className="chip planned">{word(STATUSES, status)}</span>}
                </p>
                <Proofs of={citations} />
              </li>
            ))}
          </ul>
        </Block>
      )}
      {facts.length > 0 && (
        <Block
          title={isActor ? 'Ce que le document en dit d’autre' : 'Ce que le document en dit'}
          note={counted(facts.length, 'fait')}
        >
          <Facts of={facts} from="subject" />
        </Block>
      )}
      {back.length > 0 && (
        <Block
          title="En rapport"
          note={
            sheet.asObject.totalCount > 100
              ? `parmi les 100 premiers faits sur ${sheet.asObject.totalCount}`
              : counted(back.length, 'fait')
          }
        >
          <Facts of={back} from="object" />
        </Block>
      )}
      {'occurrences' in entity && <SameRow of={entity.occurrences} slug={entity.slug} />}
    </>
  );
}
