/** A file that is refused as a whole, before anything of it is taken: why, in French. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
