import { when } from '../words.ts';

/** « Rien en propre » is not « rien »: what is said of all quarters, and of a place around. */
export function around(details: readonly string[][]): string {
  const of = (scope: string) => details.filter(([, said]) => said === scope).map(([label = '']) => label);
  const [all, near] = [of('ALL_QPV'), of('NAMED')];
  return [
    when(all, (told) => `De tous les quartiers sont dits\u00a0: ${told}.`),
    when(near, (told) => `D’un lieu qui l’entoure ou le recoupe\u00a0: ${told}, sans dire si c’est ici.`),
    all.length || near.length ? '' : ' Rien non plus n’est dit de tous les quartiers, ni d’un lieu autour.',
  ].join('');
}
