/** Endings of the third person, the infinitive and the participles of a regular French verb, folded. */
const FIRST = 'er e ent ait aient a ont era eront erait eraient ee es ees ant ons ez';
const THIRD = 're ent ait aient ra ront u ue us ues ant';
const SECOND = 'ir it issent issait issaient ira iront i ie is ies issant';
/** The stem of these changes its spelling before some endings: `gere`, `appuie`, `engageait`. Folding hides the accents. */
const SOFT: readonly [RegExp, string][] = [
  [/oyer$/, 'oi'],
  [/uyer$/, 'ui'],
  [/ayer$/, 'ai'],
];

const endings = (stem: string, list: string) => list.split(' ').map((ending) => stem + ending);

/** The forms under which questions use a verb, from its folded infinitive. */
export function conjugate(infinitive: string, irregular: readonly string[] | undefined): string[] {
  if (irregular?.length) return [infinitive, ...irregular];
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ger'))
    return [...endings(stem, FIRST), `${stem}eait`, `${stem}eaient`, `${stem}eant`];
  if (infinitive.endsWith('er')) {
    const soft = SOFT.flatMap(([end, said]) =>
      end.test(infinitive) ? endings(infinitive.replace(end, said), 'e ent era eront') : [],
    );
    return [...endings(stem, FIRST), ...soft];
  }
  if (infinitive.endsWith('ir')) return endings(stem, SECOND);
  if (infinitive.endsWith('dre')) return [stem, ...endings(stem, THIRD)];
  return [infinitive];
}
