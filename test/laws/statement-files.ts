import { join } from 'node:path';
import ts from 'typescript';
import { PROJECT_ROOT } from '../../src/config.ts';
import type { Statement } from '../../src/graph/statement.ts';
import { readSources, type Source, visit } from './sources.ts';

export type AnyStatement = Statement<Record<string, unknown>, unknown>;

const callsStatement = ({ tree }: Source) => {
  let calls = false;
  visit(tree, (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'statement') calls = true;
  });
  return calls;
};

/** Files of src that make statements. */
export const statementFiles = (): string[] =>
  readSources()
    .filter(callsStatement)
    .map(({ path }) => path);

/** What a file exports as STATEMENTS; undefined when it does not. */
export async function statementsOf(path: string): Promise<readonly AnyStatement[] | undefined> {
  const module: Record<string, unknown> = await import(join(PROJECT_ROOT, 'src', path));
  return Array.isArray(module.STATEMENTS) ? (module.STATEMENTS as AnyStatement[]) : undefined;
}
