import { access, constants, stat, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { styleText } from 'node:util';
import { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { readSeeds } from '../facts/load.ts';
import { linesOf } from '../failure.ts';
import { openDatabase } from '../graph/database.ts';
import { findMissing } from '../graph/embedded/libraries.ts';
import { findProblems } from '../graph/embedded/prerequisites.ts';
import { counted } from '../values/text.ts';
import { printJson } from './json.ts';

type State = 'ok' | 'warning' | 'problem';
/** One thing that was looked at: what is so, and what to do about it. */
type Finding = { check: string; state: State; said: string };
const found = (check: string, state: State, said: string): Finding => ({ check, state, said });

const OLDEST_NODE = 24;
/** A data folder of one contract takes 300 MB; Neo4j itself 120, once. */
const ROOM = 1_000_000_000;

export const doctor = new Command('doctor')
  .description('Dit ce qui ne va pas sur cette machine, une ligne par chose, avec ce qu’il faut faire.')
  .option('--seeds <dossier>', 'dossier des faits')
  .option('--json', 'imprime le tout en JSON')
  .action(async ({ seeds, json = false }: { seeds?: string; json?: boolean }) => {
    const findings = await examine(seeds);
    if (json) printJson(findings);
    else for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
    if (findings.some(({ state }) => state === 'problem')) process.exitCode = 1;
  });

const MARKS = {
  ok: ['green', 'bien'],
  warning: ['yellow', 'attention'],
  problem: ['red', 'à régler'],
} as const;

/** Colours only in a terminal, and not with NO_COLOR. */
function lineOf({ check, state, said }: Finding): string {
  const [colour, word] = MARKS[state];
  return `${styleText(colour, word.padEnd(9), { stream: process.stdout })} ${check} : ${said}`;
}

async function examine(seeds: string | undefined): Promise<Finding[]> {
  const node = nodeVersion();
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    return [node, ...linesOf(error).map((line) => found('Configuration', 'problem', line))];
  }
  return [
    node,
    ...(config.neo4j ? [] : await javaAndMaven(config)),
    await disk(config),
    await database(config),
    await port(config),
    await data(seeds ?? config.seedsDir),
  ];
}

function nodeVersion(): Finding {
  const { node } = process.versions;
  const isOld = Number.parseInt(node, 10) < OLDEST_NODE;
  return isOld
    ? found('Node', 'problem', `${node} ; lancez par npm (npm run qfq), qui apporte Node ${OLDEST_NODE}.`)
    : found('Node', 'ok', node);
}

async function javaAndMaven({ environment, cacheDir }: Config): Promise<Finding[]> {
  const missing = await findMissing(cacheDir);
  const problems = await findProblems(environment, missing);
  const of = (code: string) => problems.find((problem) => problem.code === code);
  const java = of('JAVA_MISSING');
  const maven = of('MAVEN_MISSING');
  const fetched = missing.jars ? 'sera téléchargé au premier démarrage (116 Mo)' : 'déjà téléchargé';
  return [
    java ? found('Java', 'problem', java.message) : found('Java', 'ok', 'convient'),
    maven
      ? found('Maven', 'problem', maven.message)
      : found('Maven', 'ok', missing.jars ? 'convient' : 'n’est plus nécessaire'),
    found('Neo4j', 'ok', fetched),
  ];
}

async function disk({ dataDir }: Config): Promise<Finding> {
  const place = await nearestFolder(dataDir);
  try {
    await access(place, constants.W_OK);
  } catch {
    return found(
      'Disque',
      'problem',
      `${place} ne s’écrit pas : vérifiez ses droits, ou choisissez DATA_DIR.`,
    );
  }
  const { bavail, bsize } = await statfs(place);
  const free = bavail * bsize;
  const said = `${(free / 1e9).toFixed(1).replace('.', ',')} Go libres dans ${place}`;
  return free < ROOM
    ? found('Disque', 'problem', `${said} : il en faut 1, faites de la place ou choisissez DATA_DIR.`)
    : found('Disque', 'ok', said);
}

/** The folder itself, or what is there of the way to it. */
async function nearestFolder(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  return isThere || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}

/** Asks whichever server there is; starts none. */
async function database(config: Config): Promise<Finding> {
  const isOurs = !config.neo4j;
  if (isOurs && !(await hasNote(config))) return found('Base', 'ok', 'la nôtre, démarrée quand il le faut');
  try {
    const { close } = await openDatabase({ ...config, attach: true }, () => undefined);
    await close();
    return found(
      'Base',
      'ok',
      isOurs ? 'celle du service en cours répond' : 'le serveur de NEO4J_URI répond',
    );
  } catch (error) {
    return found('Base', 'problem', linesOf(error).join(' '));
  }
}

const hasNote = ({ dataDir }: Config): Promise<boolean> =>
  access(`${dataDir}/neo4j/bolt-uri`).then(
    () => true,
    () => false,
  );

function port({ port: wanted, host }: Config): Promise<Finding> {
  const server = createServer();
  return new Promise((resolve) => {
    const end = (finding: Finding) => server.close(() => resolve(finding));
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      end(
        code === 'EADDRINUSE'
          ? found(
              'Port',
              'warning',
              `${wanted} est déjà pris (par le service en cours ?) : sinon, PORT=${wanted + 1} npm start`,
            )
          : found(
              'Port',
              'problem',
              `${wanted} ne s’écoute pas sur ${host} (${code}) : vérifiez PORT et HOST.`,
            ),
      ),
    );
    server.listen(wanted, host, () => end(found('Port', 'ok', `${wanted} est libre`)));
  });
}

async function data(folder: string): Promise<Finding> {
  try {
    const { units } = await readSeeds(folder);
    const facts = units.reduce((sum, unit) => sum + unit.facts.length, 0);
    return found(
      'Faits',
      'ok',
      `${counted(units.length - 1, 'contrat')}, ${counted(facts, 'fait')} dans ${folder}`,
    );
  } catch (error) {
    const lines = linesOf(error);
    const more = lines.length > 1 ? ' (tout : qfq check)' : '';
    return found('Faits', 'problem', `${lines[0]}${more}`);
  }
}
