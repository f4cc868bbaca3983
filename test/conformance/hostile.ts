import { type Hostile, hostileRequests } from './hostile-requests.ts';
import { noting } from './noting.ts';
import { type Verdict, verdict } from './verdict.ts';
import type { World } from './world.ts';

const GENERATED = 200;
/** Bytes of the answer to an attack. */
const SMALL = 4_096;

/** What an attack was answered that it should not have been; nothing when it was refused as it must be. */
export async function attack(url: string, { name, path = '', init }: Hostile): Promise<string[]> {
  const response = await fetch(url + path, init);
  const body = await response.text();
  const said = (what: string) => `${name}: ${what}: ${body.slice(0, 300)}`;
  return [
    ...(response.status >= 400 && response.status < 500 ? [] : [said(`status ${response.status}`)]),
    ...(Buffer.byteLength(body) < SMALL ? [] : [said(`${Buffer.byteLength(body)} bytes`)]),
    ...(/\bat \S+ \(?(file:|node:|\/)/.test(body) ? [said('a stack trace')] : []),
    ...(/did you mean/i.test(body) ? [said('a suggestion')] : []),
  ];
}

/** Every hostile request is refused with a small 4xx, and reaches no statement. */
export async function hostile({ database }: World): Promise<Verdict> {
  const service = await noting(database.graph);
  try {
    const requests = hostileRequests(GENERATED);
    const failures: string[] = [];
    let slowest = 0;
    for (const request of requests) {
      const began = performance.now();
      failures.push(...(await attack(service.url, request)));
      slowest = Math.max(slowest, performance.now() - began);
      if (service.ran.length) failures.push(`${request.name}: ran ${service.ran.splice(0).join(', ')}`);
    }
    failures.push(...service.logged.map((error) => `logged: ${error}`));
    const figures = `${requests.length} requests refused with 4xx under ${SMALL} bytes, 0 statements, the slowest in ${slowest.toFixed(0)} ms`;
    return verdict('hostile documents', figures, failures);
  } finally {
    await service.close();
  }
}
