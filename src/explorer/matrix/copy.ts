/** The matrix as spreadsheets paste it: numbers that are numbers, and silence as « n.r. ». */
export async function copyTable(table: HTMLTableElement): Promise<void> {
  const rows = [...table.rows].map((row) => [...row.cells].flatMap(valuesOf));
  const plain = rows.map((row) => row.join('\t')).join('\n');
  const html = `<table>${rows.map((row) => `<tr>${row.map((value) => `<td>${escaped(value)}</td>`).join('')}</tr>`).join('')}</table>`;
  const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  await navigator.clipboard.write([
    new ClipboardItem({ ...blob('text/plain', plain), ...blob('text/html', html) }),
  ]);
}

/** What is shown of a cell, without what is said beside; a heading over several columns keeps them. */
function valuesOf(cell: HTMLTableCellElement): string[] {
  const shown = cell.cloneNode(true) as HTMLTableCellElement;
  for (const aside of shown.querySelectorAll('.hidden, small')) aside.remove();
  const text = (shown.textContent ?? '').trim().replace(/\s+/g, ' ');
  const value = /^[\d\s]+$/.test(text) ? text.replace(/\s/g, '') : text;
  return [value, ...Array<string>(cell.colSpan - 1).fill('')];
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
