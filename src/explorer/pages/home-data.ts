import { FRESH, type Loading, load } from '../context.ts';
import {
  FrameDocument,
  HomeDocument,
  SampleDocument,
  SuggestedDocument,
  type SuggestedQuery,
} from '../generated/graphql.ts';
import { asked } from '../words.ts';

/** Which contract, and as of which day. */
type Chosen = { readonly contract: string | undefined; readonly asOf: string | undefined };

/** What the home page shows: key figures, and questions with the answers that they have now. */
export const loadHome = (loading: Loading, chosen: Chosen): Promise<HomeData> =>
  loading.queries.fetchQuery({
    queryKey: ['Home', chosen.contract, chosen.asOf],
    queryFn: () => homeOf(loading, chosen),
    staleTime: FRESH,
    retry: false,
  });

/** The same data make the same page: asking its questions again would be in vain. */
let known: { version: string; homes: Map<string, Promise<HomeData>> } | undefined;
/** Pages that are kept: whoever goes through the days does not fill the memory. */
const KEPT = 20;

async function homeOf(loading: Loading, chosen: Chosen): Promise<HomeData> {
  const { version } = (await load(loading, FrameDocument, {})).dataset;
  if (known?.version !== version) known = { version, homes: new Map() };
  const { homes } = known;
  const key = JSON.stringify(chosen);
  const home = homes.get(key) ?? readHome(loading, chosen);
  homes.delete(key);
  homes.set(key, home);
  const [oldest] = homes.keys();
  if (homes.size > KEPT && oldest !== undefined) homes.delete(oldest);
  home.catch(() => homes.delete(key));
  return home;
}

async function readHome({ ask }: Loading, { contract, asOf }: Chosen) {
  if (!contract) return { home: undefined, samples: [], shown: undefined };
  const day = asOf === undefined ? {} : { asOf };
  const [home, names] = await Promise.all([
    ask(HomeDocument, { contract, ...day }),
    ask(SuggestedDocument, { contract }),
  ]);
  const answers = await Promise.all(
    questionsOf(names).map(async (question) => ({
      question,
      ...(await ask(SampleDocument, { question, contract, ...day })).ask,
    })),
  );
  // Only what is shown goes to the browser: an answer may rest on hundreds of facts.
  const understood = answers.filter(({ status }) => status !== 'NOT_UNDERSTOOD');
  const proved = understood.find(
    ({ status, facts }) => status === 'ANSWERED' && facts.length < 4 && facts[0]?.citations.length,
  );
  return {
    home,
    samples: understood.map(({ question, sentence, status }) => ({ question, sentence, status })),
    shown: proved && { ...proved, facts: proved.facts.slice(0, 1) },
  };
}
export type HomeData = Awaited<ReturnType<typeof readHome>>;

/** One question of each shape, about things that the contract has. */
function questionsOf({ dispositifs, instances, actors, terms, placed }: SuggestedQuery): readonly string[] {
  const steered = dispositifs.edges.map(({ node }) => node).find(({ leadStatus }) => leadStatus === 'STATED');
  const spelled = terms.find(
    ({ expansion, denotes }) => expansion && denotes.length === 1 && denotes[0]?.kind === 'DISPOSITIF',
  )?.printed;
  const chaired = instances.find(({ chairs }) => chairs.length > 0);
  const [actor] = actors.edges;
  const there = placed.edges
    .map(({ node }) => node)
    .find(({ holder, places }) => 'actorKind' in holder && holder.actorKind !== 'GROUP' && places.length > 0);
  return [
    ...(steered ? [`Qui pilote ${asked(steered)}\u202f?`] : []),
    ...(spelled
      ? [`Qui pilote ${asked({ label: spelled })}\u202f?`, `C’est quoi ${asked({ label: spelled })}\u202f?`]
      : []),
    ...(chaired ? [`Qui préside ${asked(chaired)}\u202f?`] : []),
    ...(actor ? [`Que fait ${asked(actor.node)}\u202f?`] : []),
    ...(there ? [`Que fait ${asked(there.holder)} à ${asked(there.places[0] ?? there.holder)}\u202f?`] : []),
    'Quels dispositifs sans pilote\u202f?',
  ];
}
