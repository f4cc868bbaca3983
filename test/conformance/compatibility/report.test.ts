import { expect, test } from 'vitest';
import { readReport } from './report.ts';

const said = (...statuses: string[]) =>
  `installing…\n${JSON.stringify({
    testResults: [
      {
        message: statuses.includes('failed') ? 'why it failed' : '',
        assertionResults: statuses.map((status, index) => ({ fullName: `test ${index}`, status })),
      },
    ],
  })}\n`;

test('only tests that passed have: one that is skipped, that fails or that is missing is a failure', () => {
  expect(readReport(said('passed', 'passed'), 2)).toEqual({ passed: 2, count: 2, failures: [] });
  expect(readReport(said('passed', 'pending'), 2).failures).toEqual(['test 1: pending']);
  expect(readReport(said('failed', 'passed'), 2).failures).toEqual(['test 0: failed', 'why it failed']);
  expect(readReport(said('passed'), 2).failures).toEqual([expect.stringMatching(/^1 tests ran, not 2/)]);
  expect(readReport('it crashed', 2).failures).toEqual([expect.stringMatching(/^0 tests ran.*it crashed$/)]);
});
