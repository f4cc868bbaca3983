import { join, resolve } from 'node:path';
import { z } from 'zod';

z.config(z.locales.fr());

/** Digits only: `Number` would also take an empty string, `0x10` and `1e3`. */
const whole = (least: number, most: number) => {
  const error = `attendu un nombre entier de ${least} à ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error });
};
const port = whole(0, 65_535);
const milliseconds = whole(100, 600_000);

/** A password in an address would be printed with it. */
const isBareAddress = (uri: string) => {
  const { host = '', username, password } = URL.parse(uri) ?? {};
  return host !== '' && !username && !password;
};

const url = z.url({ protocol: /^https?$/, error: 'attendu http:// ou https://' });
const folder = z.string().min(1);
/** What people read on one line of a page. */
const line = z
  .string()
  .regex(/^(?=.*\S)[^\p{Cc}]{1,300}$/u, { error: 'attendu une ligne de 300 signes au plus' });
const emailAddress = z.email({ error: 'attendu une adresse électronique' });
const MAILTO = 'mailto:';
/** Nothing but an address: a page makes a link of it. */
const isContact = (uri: string) =>
  uri.startsWith(MAILTO)
    ? emailAddress.safeParse(uri.slice(MAILTO.length)).success
    : URL.parse(uri)?.protocol === 'https:' && isBareAddress(uri);

/** Every variable we read, in the order of the README's table (a test compares them). */
export const VARIABLES = {
  PORT: port.default(4000).describe('Port d’écoute ; 0 : un port libre.'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Adresse d’écoute.'),
  DATA_DIR: z.string().min(1).default('.data').describe('Dossier de l’état : base, mot de passe, journaux.'),
  SEEDS_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('Dossier des faits à charger ; par défaut, seeds/ du projet.'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, {
      error: 'attendu bolt://, neo4j://, bolt+s:// ou neo4j+s://',
      abort: true,
    })
    .refine(isBareAddress, {
      error: 'attendu une adresse comme bolt://hôte:7687, sans identifiants (NEO4J_USER, NEO4J_PASSWORD)',
    })
    .optional()
    .describe('Un serveur Neo4j existant ; absent : celui que nous démarrons.'),
  NEO4J_USER: z.string().min(1).default('neo4j').describe('Son utilisateur.'),
  NEO4J_PASSWORD: z.string().min(1).optional().describe('Son mot de passe ; jamais imprimé.'),
  NEO4J_DATABASE: z.string().min(1).default('neo4j').describe('Sa base.'),
  NEO4J_HEAP: z
    .string()
    .regex(/^\d+[mg]$/, { error: 'attendu 512m ou 2g' })
    .default('512m')
    .describe('Mémoire de la base que nous démarrons.'),
  READ_DEADLINE_MS: milliseconds.default(10_000).describe('Délai au-delà duquel une lecture échoue.'),
  SOURCES_DIR: folder.optional().describe('Dossier des textes dont les citations donnent les lignes.'),
  QPV_LISTS_DIR: folder.optional().describe('Dossier des listes nationales qpv-2015.csv et qpv-2024.csv.'),
  SUPERGRAPH: folder.optional().describe('Supergraphe à servir ; par défaut, celui du projet.'),
  ENGAGEMENTS_URL: url.optional().describe('Le sous-graphe, servi ailleurs ; absent : dans ce processus.'),
  TERRITOIRES_URL: url.optional().describe('De même.'),
  SOURCES_URL: url.optional().describe('De même.'),
  SUBGRAPH_KEY: z
    .string()
    .min(16, { error: 'attendu au moins 16 caractères' })
    .optional()
    .describe('Secret que nos sous-graphes attendent de nos façades ; absent : ils répondent à tous.'),
  SUBGRAPH_TIMEOUT_MS: milliseconds
    .default(15_000)
    .describe('Délai au-delà duquel un sous-graphe est dit absent.'),
  PERSISTED_ONLY: z
    .enum(['true', 'false'], { error: 'attendu true ou false' })
    .default('false')
    .describe('Ne répondre qu’aux opérations enregistrées.'),
  WARM_UP: z
    .enum(['true', 'false'], { error: 'attendu true ou false' })
    .default('true')
    .describe('Poser les questions d’exemple au démarrage, pour que les premières réponses soient rapides.'),
  TRUST_PROXY: whole(0, 10)
    .default(0)
    .describe('Relais entre les clients et nous, dont les en-têtes X-Forwarded-* disent qui demande.'),
  RATE_LIMIT: whole(0, 1_000_000)
    .default(0)
    .describe('Requêtes par minute et par adresse ; 0 : sans limite.'),
  MAX_IN_FLIGHT: whole(1, 100_000).default(256).describe('Requêtes auxquelles on répond à la fois.'),
  PUBLISHER: line.optional().describe('Qui édite le site, et son siège : ses mentions légales le disent.'),
  PUBLICATION_DIRECTOR: line.optional().describe('Qui en dirige la publication.'),
  HOSTING_NAME: line.optional().describe('Qui l’héberge.'),
  HOSTING_ADDRESS: line.optional().describe('Adresse et téléphone de qui l’héberge.'),
  CONTACT_URL: z
    .string()
    .refine(isContact, {
      error: 'attendu mailto: et une adresse électronique, ou https:// sans identifiants',
    })
    .optional()
    .describe('Où l’on écrit à qui édite le site ; par défaut, à STEWARD_EMAIL.'),
  STEWARD_EMAIL: emailAddress
    .optional()
    .describe(
      'Adresse à qui les visiteurs signalent une erreur ou complètent un manque ; par défaut, celle de CONTACT_URL.',
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: url.optional().describe('Collecteur OpenTelemetry ; absent : aucune trace.'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], {
      error: 'attendu silent, error, warn, info ou debug',
    })
    .default('info')
    .describe('Détail du journal.'),
} as const;

const schema = z.object(VARIABLES);

export type Environment = Readonly<Record<string, string | undefined>>;

/** Who stands behind the site, as its pages tell; of what is undefined they say that it is not said. */
export type Site = {
  publisher: string | undefined;
  director: string | undefined;
  hostName: string | undefined;
  hostAddress: string | undefined;
  /** `mailto:` or `https://`. */
  contact: string | undefined;
  /** Whom readers write to about the data; undefined: they choose. */
  steward: string | undefined;
};

export type Config = {
  port: number;
  host: string;
  dataDir: string;
  seedsDir: string;
  /** Where Neo4j itself is kept, shared by every data folder. */
  cacheDir: string;
  neo4j: { uri: string; user: string; password: string } | undefined;
  database: string;
  heap: string;
  readDeadline: number;
  /** Folders of texts and of national lists; undefined: none is at hand. */
  sourcesDir: string | undefined;
  qpvListsDir: string | undefined;
  supergraph: string;
  /** Addresses of the subgraphs that are not of this process, by name. */
  subgraphUrls: Readonly<Record<string, string | undefined>>;
  /** What a subgraph of ours expects of whoever asks; undefined: nothing. */
  subgraphKey: string | undefined;
  subgraphTimeout: number;
  persistedOnly: boolean;
  /** Whether the examples are asked at the start, so that the first clients need not wait for their plans. */
  warmUp: boolean;
  /** Proxies whose word is taken for the client's address. */
  proxies: number;
  /** Requests a minute and an address; 0: no limit. */
  ratePerMinute: number;
  inFlight: number;
  site: Site;
  /** Collector of traces; undefined: none is made. */
  tracesUrl: string | undefined;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** What a child process inherits. */
  environment: Environment;
};

/** The configuration is wrong: `problems` has one French line per variable, never its value when it is a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Root of the project: where schema/ and seeds/ are, whatever the working directory. */
export const PROJECT_ROOT = resolve(import.meta.dirname, '..');

/** Parses the environment once, every problem at once; what is `typed` goes before. The only reader of `process.env`. */
export function readConfig(environment: Environment = process.env, typed: Environment = {}): Config {
  const chosen = Object.entries(typed).filter(([, value]) => value !== undefined);
  const given = [...Object.entries(environment), ...chosen].filter(
    ([name, value]) => name in VARIABLES && value !== '',
  );
  const { data, error } = schema.safeParse(Object.fromEntries(given));
  const problems = error?.issues.map(({ path, message }) => `${path.join('.')} : ${message}`) ?? [];
  if (environment.NEO4J_URI && !environment.NEO4J_PASSWORD) {
    problems.push('NEO4J_PASSWORD : requis avec NEO4J_URI');
  }
  if (!data || problems.length) throw new ConfigError(problems);
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password = '' } = data;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.DATA_DIR),
    seedsDir: data.SEEDS_DIR ? resolve(data.SEEDS_DIR) : join(PROJECT_ROOT, 'seeds'),
    cacheDir: join(PROJECT_ROOT, 'node_modules', '.cache', 'qui-fait-quoi', 'neo4j'),
    neo4j: uri ? { uri, user, password } : undefined,
    database: data.NEO4J_DATABASE,
    heap: data.NEO4J_HEAP,
    readDeadline: data.READ_DEADLINE_MS,
    sourcesDir: data.SOURCES_DIR && resolve(data.SOURCES_DIR),
    qpvListsDir: data.QPV_LISTS_DIR && resolve(data.QPV_LISTS_DIR),
    supergraph: data.SUPERGRAPH
      ? resolve(data.SUPERGRAPH)
      : join(PROJECT_ROOT, 'schema', 'supergraph.graphql'),
    subgraphUrls: {
      engagements: data.ENGAGEMENTS_URL,
      territoires: data.TERRITOIRES_URL,
      sources: data.SOURCES_URL,
    },
    subgraphKey: data.SUBGRAPH_KEY,
    subgraphTimeout: data.SUBGRAPH_TIMEOUT_MS,
    persistedOnly: data.PERSISTED_ONLY === 'true',
    warmUp: data.WARM_UP === 'true',
    proxies: data.TRUST_PROXY,
    ratePerMinute: data.RATE_LIMIT,
    inFlight: data.MAX_IN_FLIGHT,
    site: siteOf(data),
    tracesUrl: data.OTEL_EXPORTER_OTLP_ENDPOINT,
    logLevel: data.LOG_LEVEL,
    environment,
  };
}

/** Where there is one address for readers, all their messages go there. */
function siteOf(data: z.output<typeof schema>): Site {
  const { CONTACT_URL: contact, STEWARD_EMAIL: steward } = data;
  return {
    publisher: data.PUBLISHER,
    director: data.PUBLICATION_DIRECTOR,
    hostName: data.HOSTING_NAME,
    hostAddress: data.HOSTING_ADDRESS,
    contact: contact ?? (steward && MAILTO + steward),
    steward: steward ?? (contact?.startsWith(MAILTO) ? contact.slice(MAILTO.length) : undefined),
  };
}
