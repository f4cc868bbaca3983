const WIDTH = 110;

/** JSON as Biome lays it out: whatever fits a line is on one, so that an answer reads as a table where it can. */
export const printJson = (value: unknown): string => `${printed(value, '', 0)}\n`;

/** `taken`: columns of the line that are not the value's own. */
function printed(value: unknown, indent: string, taken: number): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries = isList
    ? value.map((item) => ['', item] as const)
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const);
  const [open, close, gap] = isList ? ['[', ']', ''] : ['{', '}', ' '];
  if (entries.length === 0) return open + close;

  const line = entries.map(([key, item]) => key + printed(item, '', Number.NEGATIVE_INFINITY)).join(', ');
  if (taken + `${open}${gap}${line}${gap}${close}`.length <= WIDTH) return open + gap + line + gap + close;
  const inner = `${indent}  `;
  const lines = entries.map(([key, item], n) => {
    const comma = n < entries.length - 1 ? ',' : '';
    return `${inner}${key}${printed(item, inner, inner.length + key.length + comma.length)}${comma}`;
  });
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}
