import type { BehindACell } from '../lists/behind.ts';
import { printParams } from '../search-params.ts';
import { List } from '../ui/list.tsx';
import { useData } from '../ui/loading.ts';
import { Where } from '../ui/proof.tsx';
import { Chips } from '../ui/role.tsx';
import { Silence, Thing, Things } from '../ui/thing.tsx';
import { number, SCOPES, word } from '../words.ts';

/** The facts behind a cell of the matrix: each with its proof. */
export function Facts() {
  const { title, axes, matrix, facts, next, total, whole, count, groups, less } = useData<BehindACell>();
  return (
    <List
      title={title}
      up={[`/couverture${printParams(matrix)}`, 'Couverture']}
      lead={`Les faits que compte cette case de la couverture ${axes.toLocaleLowerCase('fr')}.${
        count > whole ? ` Les ${whole} premiers sur ${number(count)}.` : ''
      }`}
      noun={['fait', 'faits']}
      total={total}
      whole={whole}
      less={less}
      groups={groups}
      searchable={whole > 5}
      searched="Mots du fait"
      kept={['lignes', 'colonnes', 'ligne', 'colonne']}
      sorts={{ 'Ce qui est dit': 'dit', 'Écrit où': 'ligne' }}
      columns={['De qui, de quoi', 'Ce qui est dit', 'Vers', 'Lieu', 'Écrit où']}
      next={next}
      rows={facts.map((fact) => ({
        key: fact.id,
        head: <Thing of={fact.subject} />,
        cells: [
          <span key="said">
            {fact.said} <Chips of={fact.chips} />
          </span>,
          fact.object ? <Thing key="to" of={fact.object} /> : fact.value && `«\u00a0${fact.value}\u00a0»`,
          fact.places.length ? (
            <Things key="where" of={fact.places} />
          ) : fact.placeScope === 'NOT_STATED' ? (
            <Silence key="where" />
          ) : (
            word(SCOPES, fact.placeScope)
          ),
          <Where key="proof" of={fact.citations} words={fact.printed} />,
        ],
      }))}
    />
  );
}
