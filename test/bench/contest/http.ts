import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import type { Contender } from './contender.ts';
import { QUESTION } from './question.ts';
import type { Address } from './server.ts';

/** Ours as a client meets it: the real front in a process of its own, over connections that are kept. */
export async function http(address: Address): Promise<Contender> {
  const service = fork(join(import.meta.dirname, 'serve.ts'));
  service.send(address);
  const [url] = (await once(service, 'message')) as [string];
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return {
    name: 'ours, HTTP',
    sent: [],
    ...(service.pid === undefined ? {} : { pid: service.pid }),
    ask: ({ theme, after }) =>
      post(`${url}/graphql`, agent, JSON.stringify({ query: QUESTION, variables: { theme, after } })),
    answer: (found) => JSON.parse(found as string).data,
    async close() {
      agent.destroy();
      service.disconnect();
      await once(service, 'exit');
    },
  };
}

function post(url: string, agent: Agent, body: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const asked = request(url, { method: 'POST', agent, headers }, (response) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('error', reject);
    response.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      if (response.statusCode === 200) resolve(text);
      else reject(new Error(`HTTP ${response.statusCode}: ${text.slice(0, 200)}`));
    });
  });
  asked.on('error', reject);
  asked.end(body);
  return promise;
}
