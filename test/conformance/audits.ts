import { serverAudits } from 'graphql-http';
import { type Verdict, verdict } from './verdict.ts';
import type { World } from './world.ts';

/** GraphQL over HTTP, as its authors audit it: the front, and each subgraph served alone. */
export async function audits({ alone, front }: World): Promise<Verdict> {
  const servers = { front, ...alone };
  const failures: string[] = [];
  const counts: string[] = [];
  for (const [name, { url }] of Object.entries(servers)) {
    const all = serverAudits({
      url,
      // The audits know nothing of our CSRF prevention, which wants a header on GET.
      fetchFn: (address: string, init: RequestInit = {}) =>
        fetch(address, { ...init, headers: { ...init.headers, 'apollo-require-preflight': 'yes' } }),
    });
    let passed = 0;
    for (const audit of all) {
      const { status, ...said } = await audit.fn();
      if (status === 'ok') passed++;
      else failures.push(`${name}: ${audit.name}: ${'reason' in said ? said.reason : status}`);
    }
    counts.push(`${name} ${passed}/${all.length}`);
  }
  return verdict('graphql-http audits', counts.join(', '), failures);
}
