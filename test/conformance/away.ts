import { ASKED, at, contributed } from './contributed.ts';
import { type Verdict, verdict } from './verdict.ts';
import { type Name, post, type World } from './world.ts';

const NOWHERE = 'http://127.0.0.1:1/graphql';

/** One operation per contributed field: where there is something, where there is nothing, with its subgraph down. */
export async function away(world: World): Promise<Verdict> {
  const failures: string[] = [];
  const fields = contributed();
  const unasked = fields.filter(({ field }) => !ASKED.some((asked) => asked.field === field));
  failures.push(...unasked.map(({ field }) => `${field} is not asked: add it to contributed.ts`));
  const without = {} as Record<Name, string>;
  for (const name of ['territoires', 'sources'] as const) {
    without[name] = (await world.startFront({ [`${name.toUpperCase()}_URL`]: NOWHERE })).url;
  }
  // It was there when the front started, and goes.
  const going = await world.startAlone('engagements');
  without.engagements = (await world.startFront({ ENGAGEMENTS_URL: going.url })).url;
  await going.stop();

  let asked = 0;
  for (const { field, by } of fields) {
    const question = ASKED.find((one) => one.field === field);
    if (!question) continue;
    const { present, absent, at: place } = question;
    const expect = (told: string, isRight: boolean, answer: unknown) => {
      asked++;
      if (!isRight) failures.push(`${field}, ${told}: ${JSON.stringify(answer).slice(0, 400)}`);
    };
    if (present) {
      const answer = await post(world.front.url, present);
      expect('present', at(answer.data, place) !== null && !answer.errors, answer);
    }
    const nothing = await post(world.front.url, absent);
    const value = at(nothing.data, place);
    const none = value === null || (Array.isArray(value) && value.length === 0);
    expect('absent', none && nothing.status === 200 && !nothing.errors, nothing);
    const answer = await post(without[by], present ?? absent);
    const codes = answer.errors?.map(({ extensions }) => `${extensions?.code} ${extensions?.subgraph}`);
    const rest = answer.data?.[place[0] ?? ''] ?? null;
    const isTold = codes?.length && codes.every((code) => code === `SUBGRAPH_UNAVAILABLE ${by}`);
    expect(`${by} down`, at(answer.data, place) === null && rest !== null && Boolean(isTold), answer);
  }
  return verdict('absent and away', `${fields.length} contributed fields, ${asked} operations`, failures);
}
