import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import {
  isContractCode,
  isInsee,
  isQpv2015,
  isQpv2024,
  isSiren,
  isSiret,
} from '../../src/values/official-code.ts';

test('every SIREN and SIRET of the reference data has its check digit', async () => {
  const files = ['actors', 'communes', 'epcis'].map((file) =>
    join(PROJECT_ROOT, 'seeds/reference', `${file}.yaml`),
  );
  const text = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
  const codes = (name: string) =>
    [...text.matchAll(new RegExp(`${name}: "(\\d+)"`, 'g'))].map(([, code = '']) => code);

  expect(codes('siren').length).toBeGreaterThan(20);
  expect(codes('siren').filter((code) => !isSiren(code))).toEqual([]);
  expect(codes('siret').filter((code) => !isSiret(code))).toEqual([]);
});

test('one digit off, or two neighbours swapped, is no SIREN', () => {
  expect(isSiren('245400676')).toBe(true);
  expect(
    ['245400677', '254400676', '24540067', '2454006760', ' 245400676', 'abcdefghi'].filter(isSiren),
  ).toEqual([]);
});

test.each([
  [isSiret, ['24540067600012'], ['24540067600013', '245400676']],
  [isInsee, ['54395', '2A004', '97411'], ['2C004', '5439', '543950']],
  [isQpv2015, ['QP054001', 'QP02A001', 'QP974001'], ['QP54001', 'QN05401M', 'qp054001']],
  [isQpv2024, ['QN05401M', 'QN02B01M'], ['QN054010', 'QP054001']],
  [isContractCode, ['CV169', 'CN05401M'], ['CV', '169']],
])('%o tells codes of its kind', (is, valid, invalid) => {
  expect(valid.filter((code) => !is(code))).toEqual([]);
  expect(invalid.filter(is)).toEqual([]);
});
