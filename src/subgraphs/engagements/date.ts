import { GraphQLError } from 'graphql';
import { spanOf } from '../../values/partial-date.ts';
import { builder } from './builder.ts';

/** A calendar day, and nothing vaguer: vague dates are PartialDate. */
function parseDay(value: unknown): string {
  if (typeof value === 'string' && spanOf(value)?.precision === 'DAY') return value;
  throw new GraphQLError('A Date is a calendar day, as in 2019-07-15.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

builder.scalarType('Date', {
  description: 'A calendar day, ISO 8601: `2019-07-15`. What a source says less precisely is a PartialDate.',
  serialize: (value) => value,
  parseValue: parseDay,
});
