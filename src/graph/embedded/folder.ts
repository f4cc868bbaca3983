import { randomBytes, randomUUID } from 'node:crypto';
import { access, chmod, constants, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writingTo } from './errors.ts';

/** What a start needs of the state folder, which holds `data/`, `logs/`, `password` (0600) and `lock`. */
export type StateFolder = { password: string; logs: string };

/**
 * Creates what is missing. Harmless to a server already running there.
 * @throws EmbeddedError FOLDER_NOT_WRITABLE
 */
export async function prepareFolder(folder: string): Promise<StateFolder> {
  return writingTo(folder, async () => {
    const logs = join(folder, 'logs');
    // Neo4j writes its files readable by all: the folder is what keeps other accounts out.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await mkdir(logs, { recursive: true });
    await access(folder, constants.W_OK);
    return { password: await ensurePassword(join(folder, 'password')), logs };
  });
}

/** The launcher gives it to user neo4j at every start, so a lost or emptied file repairs itself. */
async function ensurePassword(file: string): Promise<string> {
  const known = await readPassword(file);
  if (known !== '') {
    await chmod(file, 0o600);
    return known;
  }
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, randomBytes(24).toString('base64url'), { mode: 0o600 });
  try {
    // A link, unlike a rename, loses to a process that was faster: both then read the same password.
    await link(draft, file).catch(ignore('EEXIST'));
    if ((await readPassword(file)) === '') await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  return readPassword(file);
}

async function readPassword(file: string): Promise<string> {
  return ((await readFile(file, 'utf8').catch(ignore('ENOENT'))) ?? '').trim();
}

function ignore(code: string): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (error.code !== code) throw error;
  };
}
