import { expect, test } from 'vitest';
import { inStep } from '../../src/exports/read.ts';
import { weighing } from '../../src/exports/weights.ts';

const file = (tag: string, text: string) => ({
  type: 'text/csv',
  fileName: 'a.csv',
  tag,
  open: async () =>
    (async function* () {
      yield text;
    })(),
});

test('a file is weighed once per version of the data, in bytes and not in characters', async () => {
  let opened = 0;
  let version = 'une';
  const { measure, weights } = weighing([['a.csv']], () => async () => {
    const { open, ...rest } = file(version, 'é');
    return {
      ...rest,
      open() {
        opened++;
        return open();
      },
    };
  });
  expect(weights()).toEqual({});
  await Promise.all([measure(), measure()]);
  await measure();
  expect([weights(), opened]).toEqual([{ 'a.csv': 2 }, 1]);
  version = 'deux';
  await measure();
  expect(opened).toBe(2);
});

test('formats that read a table in step ask each of its pages once; a page of long ago is asked again', async () => {
  const asked: unknown[] = [];
  const ask = inStep(async (_query, { after }) => {
    asked.push(after);
    return { data: { after } };
  });
  const pages = Array.from({ length: 10 }, (_, page) => page);
  const read = async () => {
    for (const after of pages) expect(await ask('{ facts }', { after })).toEqual({ data: { after } });
  };
  await Promise.all([read(), read(), read()]);
  expect(asked).toEqual(pages);
  await ask('{ facts }', { after: 0 });
  expect(asked).toEqual([...pages, 0]);
});
