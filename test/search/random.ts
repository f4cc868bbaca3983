/** Draws that a seed repeats. */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const letter = () => String.fromCharCode(97 + below(26));

  /** One letter wrong, missing, twice or out of place, in the longest word of six letters or more. */
  function misspell(text: string): string {
    const [word = ''] = text.match(/\p{L}{6,}/gu)?.sort((a, b) => b.length - a.length) ?? [];
    if (!word) return text;
    const at = 1 + below(word.length - 2);
    const edits = [
      word.slice(0, at) + letter() + word.slice(at + 1),
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word[at] + word.slice(at),
    ];
    return text.replace(word, edits[below(edits.length)] ?? word);
  }

  return {
    sample: <T>(items: readonly T[], size: number): T[] =>
      Array.from({ length: size }, () => items[below(items.length)] as T),
    /** As somebody types it in haste. */
    disfigure(name: string): string {
      const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('Œ', 'Oe');
      const cased = [...bare]
        .map((char) => (next() < 0.5 ? char.toUpperCase() : char.toLowerCase()))
        .join('');
      return misspell(cased);
    },
  };
}
