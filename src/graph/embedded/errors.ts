/**
 * - `JAVA_MISSING` · `MAVEN_MISSING`: a tool is absent or too old; nothing was downloaded
 * - `DOWNLOAD_FAILED`: Maven or javac did not do its part
 * - `FOLDER_IN_USE`: another server holds the folder · `FOLDER_NOT_WRITABLE`: we cannot keep our state there
 * - `START_FAILED` · `START_TIMEOUT`: the server said no, or nothing
 */
export type EmbeddedErrorCode =
  | 'JAVA_MISSING'
  | 'MAVEN_MISSING'
  | 'DOWNLOAD_FAILED'
  | 'FOLDER_IN_USE'
  | 'FOLDER_NOT_WRITABLE'
  | 'START_FAILED'
  | 'START_TIMEOUT';

/** Why there is no embedded server. `message` is French, made to be shown as is: one line per problem. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
  readonly code: EmbeddedErrorCode;

  constructor(code: EmbeddedErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.code = code;
  }
}

const RIGHTS = "vous n'en avez pas le droit";
const NOT_A_FOLDER = "ce n'est pas un dossier";
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: RIGHTS,
  EPERM: RIGHTS,
  EROFS: 'le disque est en lecture seule',
  ENOTDIR: NOT_A_FOLDER,
  EEXIST: NOT_A_FOLDER,
  ENOSPC: 'le disque est plein',
};

/** Runs `work`, which writes under `folder`; a refusal by the file system becomes FOLDER_NOT_WRITABLE. */
export async function writingTo<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = REFUSALS[code];
    if (why === undefined) throw error;
    throw new EmbeddedError('FOLDER_NOT_WRITABLE', `Impossible d'écrire dans ${folder} : ${why}.`, {
      cause: error,
    });
  }
}
