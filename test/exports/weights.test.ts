import { expect, test } from 'vitest';
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
