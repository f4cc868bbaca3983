import { Figure } from '../ui/icon.tsx';
import { FAMILIES } from '../words.ts';
import { styleOf } from './lines.ts';

/** What each line says; the figure beside the words says it too. */
export function Legend() {
  return (
    <>
      <ul className="net-legend">
        {Object.entries(FAMILIES).map(([family, label]) => {
          const { width, dash, isRound, hollow } = styleOf(family);
          return (
            <li key={family}>
              <svg className="net-sample" viewBox="0 0 36 8" aria-hidden="true">
                <path
                  d="M1 4h34"
                  strokeWidth={width}
                  strokeDasharray={dash}
                  strokeLinecap={isRound ? 'round' : undefined}
                />
                {hollow && <path className="inside" d="M1 4h34" strokeWidth={hollow} />}
              </svg>
              <Figure family={family} />
              {label}
            </li>
          );
        })}
      </ul>
      <p className="small faint measure">
        La figure et le trait disent la famille du rôle&nbsp;; le verbe imprimé est dans la case d’arrivée.
        Flèche creuse&nbsp;: rôle prévu, non tenu. Trait gris&nbsp;: ce lien ne touche pas le centre, ou c’est
        un lien sans rôle (fin, sans flèche). Ce que le document dit absent n’est pas un lien. Sigles,
        publics, événements et chiffres sont sur les fiches.
      </p>
    </>
  );
}
