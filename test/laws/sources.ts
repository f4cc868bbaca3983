import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { PROJECT_ROOT } from '../../src/config.ts';

const SRC = join(PROJECT_ROOT, 'src');

/** One import: `to` is a file of src, or a package as it is named. */
export type Import = {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
  /** Erased before anything runs. */
  readonly typesOnly: boolean;
  /** Read as text when the program is built: nothing of it runs. */
  readonly isText: boolean;
};
export type Source = { readonly path: string; readonly tree: ts.SourceFile; readonly imports: Import[] };

/** Every TypeScript file of src that a person wrote, parsed; paths are relative to src. */
export function readSources(): Source[] {
  return globSync('**/*.{ts,tsx}', { cwd: SRC, exclude: ['**/generated'] })
    .sort()
    .map((path) => {
      const text = readFileSync(join(SRC, path), 'utf8');
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
      return { path, tree, imports: importsOf(tree, path) };
    });
}

/** Static, dynamic, re-exporting and inline type imports alike. */
function importsOf(tree: ts.SourceFile, from: string): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typesOnly: boolean, isText = false) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const isPackage = !specifier.text.startsWith('.');
    const to = isPackage ? specifier.text : relative(SRC, join(SRC, dirname(from), specifier.text));
    imports.push({ from, to, isPackage, typesOnly, isText });
  };
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isErased(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    if (ts.isCallExpression(node) && node.expression.getText() === 'import.meta.glob')
      add(node.arguments[0], false, isRaw(node.arguments[1]));
  });
  return imports;
}

/** Vite's way to ask for the text of files, and not for what they export. */
const isRaw = (options: ts.Node | undefined) => options?.getText().includes("query: '?raw'") ?? false;

function isErased(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  const { phaseModifier, name, namedBindings } = clause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

/** Calls `each` for a node and everything inside it. */
export function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node);
  ts.forEachChild(node, (child) => visit(child, each));
}
