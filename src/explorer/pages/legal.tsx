import { A } from '../ui/link.tsx';
import { useLoading } from '../ui/loading.ts';
import { Spelled } from '../ui/spelled.tsx';
import { Text } from '../ui/text.tsx';

/** What whoever installs the site says of itself; what it does not say is never made up, and where to say it is told. */
const Said = ({ of, by }: { of: React.ReactNode; by: string }) => (
  <p>
    {of ?? (
      <>
        Cette installation ne l’indique pas (réglage <code>{by}</code>).
      </>
    )}
  </p>
);

/** Who publishes the site, and so answers for what it does. */
const Publisher = () => <Said of={useLoading().site.publisher} by="PUBLISHER" />;

function Contact() {
  const { contact } = useLoading().site;
  return <Said of={contact && <a href={contact}>{contact.replace(/^mailto:/, '')}</a>} by="CONTACT_URL" />;
}

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
      <A href="/signaler">Signalez-le</A>, ou écrivez à qui édite le site.
    </p>
    <Contact />
    <p>Sans réponse, vous pouvez saisir le Défenseur des droits.</p>
  </Text>
);

export function LegalNotice() {
  const { director, hostName, hostAddress } = useLoading().site;
  return (
    <Text title="Mentions légales">
      <p>
        <Spelled>
          {
            'Ce site est un logiciel libre (licence MIT) que chaque structure peut installer\u00a0: celle qui l’installe en est l’éditrice.'
          }
        </Spelled>
      </p>
      <h2>Éditeur</h2>
      <Publisher />
      <h2>Direction de la publication</h2>
      <Said of={director} by="PUBLICATION_DIRECTOR" />
      <h2>Hébergeur</h2>
      <Said of={hostName} by="HOSTING_NAME" />
      <h3>Son adresse</h3>
      <Said of={hostAddress} by="HOSTING_ADDRESS" />
      <h2>Contact</h2>
      <Contact />
      <h2>Valeur des réponses</h2>
      <p>
        Les réponses sont tirées de documents cités ligne à ligne. Elles n’ont pas valeur juridique&nbsp;:
        seul le document signé en a une.
      </p>
    </Text>
  );
}

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
    <h2>Qui édite le site</h2>
    <Publisher />
    <h2>À qui écrire</h2>
    <Contact />
    <p>Sans réponse, vous pouvez saisir la Commission nationale de l’informatique et des libertés.</p>
  </Text>
);
