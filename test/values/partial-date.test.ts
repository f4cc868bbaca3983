import { expect, test } from 'vitest';
import { spanOf, validity } from '../../src/values/partial-date.ts';

test.each([
  ['2019', '2019-01-01', '2019-12-31', 'YEAR'],
  ['2019-02', '2019-02-01', '2019-02-28', 'MONTH'],
  ['2020-02', '2020-02-01', '2020-02-29', 'MONTH'],
  ['2019-07-15', '2019-07-15', '2019-07-15', 'DAY'],
  ['2017-spring', '2017-03-20', '2017-06-20', 'SEASON'],
  ['2019-end', '2019-09-01', '2019-12-31', 'PART_OF_YEAR'],
  ['2020-02-end', '2020-02-21', '2020-02-29', 'PART_OF_MONTH'],
])('%s is from %s to %s, a %s', (code, from, to, precision) => {
  expect(spanOf(code)).toEqual({ from, to, precision });
});

test.each([
  '2019-02-29',
  '2019-13',
  '2019-00',
  '2019-04-31',
  '2019-7',
  '19',
  '2019-winter',
  '2017-spring-end',
  '',
  ' 2019',
])('« %s » is no date', (code) => {
  expect(spanOf(code)).toBeUndefined();
});

test('a fact with no date always may hold', () => {
  expect(validity(undefined)).toEqual({ validFrom: '0001-01-01', validTo: '9999-12-31' });
});

test('« d’ici 2022 » bounds the end only: it may have begun any day before', () => {
  const period = { to: { date: '2022', bound: 'NOT_AFTER', printed: 'd’ici 2022' } } as const;

  expect(validity(period)).toEqual({ validFrom: '0001-01-01', validTo: '2022-12-31' });
});

test('a start « au plus tard fin 2019 » may be earlier; an end « pas avant 2020 » may be later', () => {
  const from = { date: '2019-end', bound: 'NOT_AFTER', printed: 'au plus tard fin 2019' } as const;
  const to = { date: '2020', bound: 'NOT_BEFORE', printed: 'pas avant 2020' } as const;

  expect(validity({ from, to })).toEqual({ validFrom: '0001-01-01', validTo: '9999-12-31' });
});

test('a season and a year hold on their widest days', () => {
  const from = { date: '2017-spring', printed: 'au printemps 2017' };
  const to = { date: '2019', printed: '2019' };

  expect(validity({ from, to })).toEqual({ validFrom: '2017-03-20', validTo: '2019-12-31' });
});
