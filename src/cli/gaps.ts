import { Command } from 'commander';
import { type AskApi, PROOF, type Proof, sayProof, withApi } from './answer.ts';
import { talk } from './database.ts';
import { printJson } from './json.ts';

const COUNTS = `query Counts($contract: String, $asOf: Date) {
  gapCounts(contract: $contract, asOf: $asOf) { kind label count }
}`;
const GAPS = `query Gaps($contract: String, $kinds: [GapKind!], $asOf: Date, $after: String) {
  gaps(contract: $contract, kinds: $kinds, asOf: $asOf, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { kind absence explanation about { slug label } citations { ${PROOF} } } }
  }
}`;

const KINDS = '{ __type(name: "GapKind") { enumValues { name } } }';
type Kinds = { __type: { enumValues: { name: string }[] } };

type Count = { kind: string; label: string; count: number };
type Gap = {
  kind: string;
  absence: string;
  explanation: string;
  about: { slug: string; label: string };
  citations: Proof[];
};
type Page = {
  gaps: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Gap }[] };
};
type Options = { kind: string[]; all?: boolean; contract?: string; asOf?: string; json?: boolean };

export const gaps = new Command('gaps')
  .description(
    'Compte ce qui manque, sorte par sorte ; avec --kind ou --all, le liste et dit comment on le sait.',
  )
  .option(
    '--kind <sorte>',
    'une sorte, par exemple DISPOSITIF_WITHOUT_LEAD ; peut être répété',
    (kind: string, kinds: string[]) => [...kinds, kind],
    [] as string[],
  )
  .option('--all', 'liste toutes les sortes')
  .option('--contract <contrat>', 'adresse ou code officiel du contrat, quand il y en a plusieurs')
  .option('--as-of <jour>', 'seulement ce qui peut valoir ce jour-là : 2021-06-30')
  .option('--json', 'imprime les nombres, ou la liste, en JSON')
  .action(({ kind, all = false, contract, asOf, json = false }: Options) =>
    withApi(async (ask) => {
      if (!kind.length && !all) {
        const { gapCounts } = await ask<{ gapCounts: Count[] }>(COUNTS, { contract, asOf });
        if (json) return printJson(gapCounts);
        const lines = gapCounts.map(({ count, label, kind: name }) => `${count}\t${label}\t${name}`);
        process.stdout.write(`${lines.join('\n')}\n`);
        return talk(`${gapCounts.reduce((sum, { count }) => sum + count, 0)} manques en tout.`);
      }
      const { __type: known } = await ask<Kinds>(KINDS, {});
      const unknown = kind.find((one) => !known.enumValues.some(({ name }) => name === one));
      if (unknown)
        throw new Error(`Il n’y a pas de sorte « ${unknown} » : qfq gaps les donne toutes, une par ligne.`);
      const listed = await whole(ask, { contract, asOf, kinds: all ? undefined : kind });
      if (json) return printJson(listed);
      process.stdout.write(listed.map(printed).join(''));
      talk(listed.length === 1 ? '1 manque.' : `${listed.length} manques.`);
    }),
  );

async function whole(ask: AskApi, variables: Record<string, unknown>): Promise<Gap[]> {
  const found: Gap[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page = await ask<Page>(GAPS, { ...variables, after });
    found.push(...page.gaps.edges.map(({ node }) => node));
    if (!page.gaps.pageInfo.hasNextPage) return found;
    after = page.gaps.pageInfo.endCursor;
  }
}

const printed = ({ kind, about, explanation, citations }: Gap): string =>
  `${kind}\t${about.slug}\t${about.label}\t${explanation}\t${citations.slice(0, 1).map(sayProof).join('')}\n`;
