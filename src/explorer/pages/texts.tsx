import { useLocation } from '@tanstack/react-router';
import { first, parseParams } from '../search-params.ts';
import { A } from '../ui/link.tsx';
import { useFrame, useLoading } from '../ui/loading.ts';
import { Text } from '../ui/text.tsx';
import { Thing } from '../ui/thing.tsx';

export function Licence() {
  const dataset = useFrame();
  return (
    <Text title="Licence">
      <p>
        Les faits et leurs preuves sont publiés sous {dataset?.licence ?? 'Licence Ouverte 2.0 (Etalab)'}
        &nbsp;: vous pouvez les réutiliser en citant la source et la date de leur version.
      </p>
      <p>Le programme est sous licence MIT. La police Source Sans 3 est sous SIL Open Font License 1.1.</p>
      <p>
        Les documents eux-mêmes restent à leurs auteurs&nbsp;: le site n’en cite que les mots qui prouvent.
      </p>
    </Text>
  );
}

const PLAN = [
  ['/', 'Accueil et recherche'],
  ['/dispositifs', 'Dispositifs'],
  ['/acteurs', 'Acteurs'],
  ['/quartiers', 'Quartiers prioritaires'],
  ['/communes', 'Communes'],
  ['/themes', 'Thèmes'],
  ['/instances', 'Instances'],
  ['/objectifs', 'Objectifs'],
  ['/points-de-vigilance', 'Points de vigilance'],
  ['/couverture', 'Couverture'],
  ['/manques', 'Manques et écarts'],
  ['/sigles', 'Sigles'],
  ['/donnees', 'Données et API'],
  ['/donnees/schema', 'Schéma de l’API'],
  ['/donnees/changements', 'Changements des données et de l’API'],
  ['/graphiql', 'Éditeur GraphQL'],
  ['/accessibilite', 'Accessibilité'],
  ['/mentions-legales', 'Mentions légales'],
  ['/donnees-personnelles', 'Données personnelles'],
  ['/licence', 'Licence'],
  ['/signaler', 'Signaler une erreur'],
] as const;

export function SiteMap() {
  const dataset = useFrame();
  return (
    <Text title="Plan du site">
      <ul className="plan">
        {PLAN.map(([to, label]) => (
          <li key={to}>
            <A href={to}>{label}</A>
          </li>
        ))}
        {dataset?.contracts.map((contract) => (
          <li key={contract.slug}>
            <Thing of={contract} />
          </li>
        ))}
      </ul>
    </Text>
  );
}

/** A message to whoever keeps the data, written for the reader: address, fact and version are in it. */
export function Report() {
  const { searchStr } = useLocation();
  const dataset = useFrame();
  const params = parseParams(searchStr);
  const {
    site: { steward = '', contact },
    origin,
  } = useLoading();
  const page = first(params, 'page');
  const isOurs = page?.startsWith('/') && !page.startsWith('//');
  const fact = first(params, 'fait');
  const isCompletion = first(params, 'objet') === 'completer';
  const title = isCompletion ? 'Compléter' : 'Signaler une erreur';
  const message = [
    `Objet : ${isCompletion ? 'information à compléter' : 'erreur à corriger'}`,
    `Page : ${isOurs ? origin + page : '(indiquez l’adresse de la page)'}`,
    ...(fact ? [`Fait : ${fact}`] : []),
    `Version des données : ${dataset?.version ?? 'inconnue'}`,
    '',
    isCompletion
      ? 'Ce que je peux apporter, et le document qui le dit :'
      : 'Ce qui est faux, et ce que dit le document :',
    '',
  ].join('\n');
  const href = `mailto:${encodeURIComponent(steward)}?subject=${encodeURIComponent(`Qui fait quoi : ${title.toLowerCase()}`)}&body=${encodeURIComponent(message)}`;
  return (
    <Text title={title}>
      <p>
        Aucun compte n’est nécessaire. Le message ci-dessous est prêt&nbsp;: envoyez-le à{' '}
        {steward ? <strong>{steward}</strong> : 'la structure qui tient ce site'}.
        {contact && !steward && (
          <>
            {' '}
            On lui écrit par <a href={contact}>sa page de contact</a>.
          </>
        )}
      </p>
      <pre>{message}</pre>
      <p className="buttons">
        <a className="button primary" href={href}>
          Ouvrir dans ma messagerie
        </a>
        {isOurs && (
          <A className="button" href={page}>
            Revenir à la page
          </A>
        )}
      </p>
    </Text>
  );
}
