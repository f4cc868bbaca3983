import { expect, test } from 'vitest';
import { csv } from '../../src/exports/formats/csv.ts';
import type { Dialect } from '../../src/exports/formats/format.ts';
import type { Cell } from '../../src/exports/table.ts';
import { collected, handMade } from './hand-made.ts';

const written = async (dialect: Dialect, ...cells: Cell[]) =>
  (await collected(csv.write(handMade(cells, dialect)))).toString();

test('French Excel opens it by a double click: BOM, semicolons, CRLF', async () => {
  expect(await written('excel', 'Cœur de Ville', 'a;b', 'dit « oui »', 'deux\nlignes', 'un "mot"')).toBe(
    '\uFEFFA;B;C;D;E\r\nCœur de Ville;"a;b";dit « oui »;"deux\nlignes";"un ""mot"""\r\n',
  );
});

test('what would be computed is escaped; a number stays a number', async () => {
  expect(await written('excel', '=1+1', '+33 3', '-5 %', '@SUM(A1)', '\t=1', -12)).toBe(
    "\uFEFFA;B;C;D;E;F\r\n'=1+1;'+33 3;'-5 %;'@SUM(A1);'\t=1;-12\r\n",
  );
});

test('for a program: RFC 4180, commas, no BOM, values untouched', async () => {
  expect(await written('rfc4180', '=1+1', 'a,b', true, null, 'n.r.', 3)).toBe(
    'A,B,C,D,E,F\r\n=1+1,"a,b",oui,,n.r.,3\r\n',
  );
});
