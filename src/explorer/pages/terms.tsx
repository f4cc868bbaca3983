import type { TermsQuery } from '../generated/graphql.ts';
import { first, parseParams } from '../search-params.ts';
import { Crumbs } from '../ui/frame.tsx';
import { useData, usePlace } from '../ui/loading.ts';
import { Order, SortedHeading } from '../ui/order.tsx';
import { linesOf } from '../ui/proof.tsx';
import { Silence, Thing, Things } from '../ui/thing.tsx';
import { counted } from '../words.ts';

const SORTS: Readonly<Record<string, string>> = { Sigle: 'nom', Développement: 'developpement' };

/** Every acronym that is printed: what it stands for, or that nothing says so; homonyms told apart. */
export function Terms() {
  const { terms } = useData<TermsQuery>();
  const tri = first(parseParams(usePlace().searchStr), 'tri');
  const letterOf = (printed: string) => printed.charAt(0).toLocaleUpperCase('fr');
  const letters = [...new Set(terms.map(({ printed }) => letterOf(printed)))];
  const undefinedOnes = terms.filter(({ expansion }) => !expansion);
  const seen = new Set<string>();
  const anchor = (printed: string) => {
    const letter = letterOf(printed);
    if (seen.has(letter)) return undefined;
    seen.add(letter);
    return `lettre-${letter}`;
  };
  return (
    <div className="wrap">
      <Crumbs here="Sigles" />
      <header className="title">
        <h1>Sigles</h1>
        <p className="lead">
          {counted(terms.length, 'sigle imprimé', 'sigles imprimés')}, dont {undefinedOnes.length} que le
          document ne développe pas.
        </p>
      </header>
      {!tri && (
        <nav className="letters" aria-label="Lettres">
          {letters.map((letter) => (
            <a key={letter} href={`#lettre-${letter}`}>
              {letter}
            </a>
          ))}
        </nav>
      )}
      <Order sorts={{ Développement: 'developpement' }} />
      {/* biome-ignore lint/a11y/noRedundantRoles: phones show rows as cards, and display drops the roles */}
      <table className="rows" role="table">
        <caption className="hidden">Sigles et leurs développements</caption>
        <thead>
          {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
          <tr role="row">
            {['Sigle', 'Développement', 'Désigne', 'Défini où', 'Homonymes'].map((name) => (
              <SortedHeading key={name} name={name} by={SORTS[name]} />
            ))}
          </tr>
        </thead>
        <tbody>
          {terms.map(({ printed, slug, expansion, denotes, homonyms, definedIn }) => (
            // biome-ignore lint/a11y/noRedundantRoles: as above
            <tr key={slug} role="row" id={anchor(printed)}>
              {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
              <th scope="row" role="rowheader">
                <Thing of={{ label: printed, slug }} />
              </th>
              {[
                ['Développement', expansion ?? <Silence key="e">non développé</Silence>],
                ['Désigne', denotes.length ? <Things key="d" of={denotes} /> : <Silence key="d" />],
                ['Défini où', definedIn[0] ? linesOf(definedIn[0]) : <Silence key="w">nulle part</Silence>],
                [
                  'Homonymes',
                  homonyms.length
                    ? homonyms.map((other) => (
                        <span key={other.slug}>
                          <Thing of={{ label: other.printed, slug: other.slug }} /> {other.expansion}{' '}
                        </span>
                      ))
                    : 'aucun connu',
                ],
              ].map(([name, cell]) => (
                // biome-ignore lint/a11y/noRedundantRoles: as above
                <td key={String(name)} role="cell" data-label={name}>
                  <div>{cell}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
