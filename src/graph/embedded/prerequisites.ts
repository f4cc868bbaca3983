import { dirname, join } from 'node:path';
import { type Env, findProgram, runCommand } from './command.ts';
import { EmbeddedError } from './errors.ts';

/** One thing the user must install; `message` is one plain French line that says how. */
export type Problem = { code: 'JAVA_MISSING' | 'MAVEN_MISSING'; message: string };

/** Full paths; `javac` and `mvn` are null when they were not needed. Run them with this `env`. */
export type Tools = { java: string; javac: string | null; mvn: string | null; env: Env };

/** What is still to be made: `jars` by Maven, the compiled `launcher` by javac. */
export type Missing = { jars: boolean; launcher: boolean };

const INSTALL_JDK =
  '« sudo apt install openjdk-17-jdk-headless » (Debian 13 : openjdk-21-jdk-headless), ou ' +
  '« brew install openjdk@21 » puis « export JAVA_HOME="$(brew --prefix openjdk@21)" »';
const INSTALL_MAVEN = '« sudo apt install maven » ou « brew install maven »';

/** Every missing tool at once, before anything is downloaded; empty when a start may be tried. */
export async function findProblems(env: Env, missing: Missing): Promise<Problem[]> {
  return (await look(env, missing)).problems;
}

/**
 * The tools a start needs.
 * @throws EmbeddedError JAVA_MISSING or MAVEN_MISSING, with one line per problem in its message
 */
export async function getTools(env: Env, missing: Missing): Promise<Tools> {
  const { problems, tools } = await look(env, missing);
  const [first] = problems;
  if (first) throw new EmbeddedError(first.code, problems.map(({ message }) => message).join('\n'));
  return tools;
}

async function look(given: Env, missing: Missing): Promise<{ problems: Problem[]; tools: Tools }> {
  const compiling = missing.jars || missing.launcher;
  const home = given.JAVA_HOME ? [join(given.JAVA_HOME, 'bin')] : [];
  // Maven refuses to run under a JAVA_HOME that is not a JDK, even when the PATH has a good one.
  const env = (await findProgram('javac', {}, home)) ? given : { ...given, JAVA_HOME: undefined };
  const problems: Problem[] = [];

  const javac = compiling ? await findProgram('javac', env, home) : null;
  const java = await findProgram('java', env, javac === null ? home : [dirname(javac)]);
  const fault =
    (compiling ? await judge('javac', javac, 1700, env) : null) ?? (await judge('java', java, 1700, env));
  if (fault !== null) {
    const message = `Il faut un JDK 17 ou plus récent : ${fault}. ${INSTALL_JDK}.`;
    problems.push({ code: 'JAVA_MISSING', message });
  }

  const mvn = missing.jars ? await findProgram('mvn', env) : null;
  // Maven itself needs Java: without it its version cannot be asked, and Java is the problem to name.
  const doubt = missing.jars && (fault === null || mvn === null) ? await judge('mvn', mvn, 306, env) : null;
  if (doubt !== null) {
    const message = `Il faut Maven 3.6 ou plus récent : ${doubt}. ${INSTALL_MAVEN}.`;
    problems.push({ code: 'MAVEN_MISSING', message });
  }
  return { problems, tools: { java: java ?? '', javac, mvn, env } };
}

/** What is wrong with a program, in French, or null; `minimum` is major × 100 + minor. */
async function judge(name: string, path: string | null, minimum: number, env: Env): Promise<string | null> {
  if (path === null) return `${name} est introuvable`;
  const { output } = await runCommand(path, [name === 'mvn' ? '--version' : '-version'], { env });
  // `javac 17.0.15` · `openjdk version "17.0.15"` · `java version "25"` · `Apache Maven 3.8.7`
  const found = /(?:javac |version "|Apache Maven )(\d+)(?:\.(\d+))?/.exec(output);
  if (found === null) return `${path} ne répond pas`;
  const [, major = '0', minor = '0'] = found;
  return Number(major) * 100 + Number(minor) < minimum ? `${path} est en version ${major}.${minor}` : null;
}
