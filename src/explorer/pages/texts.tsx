import { useLocation } from '@tanstack/react-router';
import { first, parseParams } from '../search-params.ts';
import { Crumbs } from '../ui/frame.tsx';
import { A } from '../ui/link.tsx';
import { useFrame, useLoading } from '../ui/loading.ts';
import { Spelled } from '../ui/spelled.tsx';
import { Thing } from '../ui/thing.tsx';

const Text = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <div className="wrap">
    <Crumbs here={title} />
    <header className="title">
      <h1>{title}</h1>
    </header>
    <div className="text">{children}</div>
  </div>
);

export const Accessibility = () => (
  <Text title="Accessibilité">
    <p>
      <strong>Non conforme&nbsp;:</strong>{' '}
      <Spelled>
        {
          'aucun audit RGAA n’a encore été mené. Ce statut est celui que la loi demande d’afficher sans audit.'
        }
      </Spelled>
    </p>
    <p>
      <Spelled>
        {
          'Chaque page est vérifiée par un outil automatique (axe, règles WCAG 2.2 AA et RGAA), en clair et en sombre, sur ordinateur et sur téléphone, texte doublé\u202f; un outil automatique ne voit qu’une partie des obstacles. Les parcours principaux sont joués au clavier seul.'
        }
      </Spelled>
    </p>
    <h2>Ce que nous savons imparfait</h2>
    <ul>
      <li>
        Dans les phrases du site, un sigle est un bouton qui le développe&nbsp;; dans les citations et les
        liens, il l’est sous «&nbsp;Sigles de cette page&nbsp;», en bas.
      </li>
      <li>
        La table de couverture est large&nbsp;: sur un petit écran, elle se lit une ligne à la fois, ou défile
        dans son cadre.
      </li>
      <li>Le schéma de l’API et ses descriptions sont en anglais.</li>
      <li>
        L’éditeur GraphQL (GraphiQL, d’un autre auteur) est en anglais. Les défauts que l’outil automatique y
        trouvait (onglets, contrastes, petites cibles) sont corrigés ici&nbsp;; le glisser-déposer de ses
        onglets n’a pas d’équivalent au clavier. Chaque exemple se lit aussi sans lui, sur la page{' '}
        <A href="/donnees">Données et API</A>.
      </li>
    </ul>
    <h2>Un obstacle&nbsp;?</h2>
    <p>
      <A href="/signaler">Dites-le-nous</A>. Sans réponse, vous pouvez saisir le Défenseur des droits.
    </p>
  </Text>
);

export const LegalNotice = () => (
  <Text title="Mentions légales">
    <p>
      <Spelled>
        {
          'Ce site est un logiciel libre (licence MIT) que chaque structure peut installer. La structure qui l’installe en est l’éditrice\u00a0: ses coordonnées et celles de son hébergeur doivent figurer ici.'
        }
      </Spelled>
    </p>
    <p>
      Les réponses sont tirées de documents cités ligne à ligne. Elles n’ont pas valeur juridique&nbsp;: seul
      le document signé en a une.
    </p>
  </Text>
);

export const PersonalData = () => (
  <Text title="Données personnelles">
    <p>Le site ne demande pas de compte, ne mesure pas son audience et n’appelle aucun autre site.</p>
    <p>
      Un seul témoin est posé, à votre demande&nbsp;: le thème clair ou sombre que vous choisissez. Il n’est
      lu que pour afficher la page. L’éditeur GraphiQL garde vos essais dans votre navigateur, et nulle part
      ailleurs.
    </p>
    <p>
      Le journal du serveur ne garde pas d’adresse de visiteur. Les données publiées nomment des structures et
      des fonctions, pas des personnes.
    </p>
  </Text>
);

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
  ['/donnees/changements', 'Changements de l’API'],
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
  const { steward = '', origin } = useLoading();
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
