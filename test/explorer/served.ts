import { inject } from 'vitest';

/** The address of the service, with its explorer, that all these tests read; started by whoever asks first. */
export async function servedAt(from = inject('explorer')): Promise<string> {
  const response = await fetch(from);
  if (!response.ok) throw new Error(await response.text());
  const { url } = (await response.json()) as { url: string };
  return url;
}
