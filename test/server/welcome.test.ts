import { expect, test } from 'vitest';
import { welcome } from '../../src/server/welcome.ts';

const addresses = (isExplored: boolean) =>
  welcome('http://127.0.0.1:4000', 'abc', isExplored).match(/^ {2}\S+ +http\S+$/gm);

test('whoever starts the service reads where the explorer is, before the rest', () => {
  expect(addresses(true)?.[0]).toBe('  Explorer   http://127.0.0.1:4000/');
});

test('where the explorer is not built, no page is promised', () => {
  expect(addresses(false)?.join()).not.toMatch(/Explorer|graphiql/);
});
