/** Everything the processes read from their environment, checked once at start. */
export class Config {
  constructor(
    readonly databaseUrl: string,
    /** Absent: queues run on BullMQ's Postgres backend, in the same database. */
    readonly redisUrl: string | undefined,
    readonly smtpUrl: string,
    readonly port: number,
    /** Address people use, without trailing slash: links in mails start with it. */
    readonly publicUrl: string,
    /** Key of the hashes of codes and tokens; at least 32 characters. */
    readonly secret: string,
    /** Demo people, settable clock and mailbox page. Never with real data. */
    readonly demo: boolean,
    readonly mailFrom: string,
    readonly queuePrefix: string,
    /** Outside production, mails leave only for these addresses or @domains; undefined: for everyone. */
    readonly mailAllowList: readonly string[] | undefined,
    /** How many reverse proxies stand in front of the API: decides which address a caller has. */
    readonly trustedProxies: number,
    readonly logLevel: string,
    /** After how many seconds without a sign of life the job of a dead process goes to another one. */
    readonly jobLockSeconds = 30,
    /** How long one mail may take to leave; longer than any patient mail server. A mail twice as old counts as abandoned. */
    readonly sendLimitSeconds = 90,
    /** How many mails one address gets in a day, codes, consents and alerts apart; 0: no limit. */
    readonly mailDailyCap = 20,
    /** Key with which a mail provider signs what it reports; undefined: nobody may report. */
    readonly mailEventsSecret: string | undefined = undefined,
    /** Who shows it may read the figures at /metrics; undefined: nobody may. */
    readonly metricsToken: string | undefined = undefined,
    /** Where a worker answers probes; undefined: nowhere. */
    readonly workerPort: number | undefined = undefined,
  ) {}
}

/** Raised with every problem of the environment at once, so that an operator mends it in one go. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Configuration invalide :\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

const urlProblem = (name: string, value: string, protocols: readonly string[]): string | undefined => {
  if (!URL.canParse(value)) return `${name} n’est pas une adresse valable`;
  const { protocol } = new URL(value);
  return protocols.includes(protocol) ? undefined : `${name} doit commencer par ${protocols.join(' ou ')}`;
};

/**
 * Reads and checks the environment.
 * @throws ConfigError naming every problem; the values themselves are never repeated, since they hold passwords.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const checkUrl = (name: string, protocols: readonly string[], required: boolean): string => {
    const value = env[name]?.trim() ?? '';
    if (value === '') {
      if (required) problems.push(`${name} est obligatoire`);
      return '';
    }
    const problem = urlProblem(name, value, protocols);
    if (problem !== undefined) problems.push(problem);
    return value;
  };
  const integer = (name: string, fallback: number, max: number, min = 0): number => {
    const text = env[name]?.trim();
    if (text === undefined || text === '') return fallback;
    const value = Number(text);
    if (!Number.isInteger(value) || value < min || value > max)
      problems.push(`${name} doit être un entier entre ${min} et ${max}`);
    return value;
  };

  const databaseUrl = checkUrl('DATABASE_URL', ['postgres:', 'postgresql:'], true);
  const redisUrl = checkUrl('REDIS_URL', ['redis:', 'rediss:'], false);
  const smtpUrl = checkUrl('SMTP_URL', ['smtp:', 'smtps:'], true);
  const port = integer('PORT', 3000, 65_535);
  const publicUrl = checkUrl('PUBLIC_URL', ['http:', 'https:'], false) || `http://localhost:${port}`;
  const secret = env.SECRET ?? '';
  if (secret.length < 32) problems.push('SECRET est obligatoire et compte au moins 32 caractères');
  // Empty like absent, as for every other variable: for everyone.
  const allowList = (env.MAIL_ALLOW_LIST ?? '')
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter(Boolean);
  const trustedProxies = integer('TRUSTED_PROXIES', 0, 10);
  const jobLockSeconds = integer('JOB_LOCK_SECONDS', 30, 300, 1);
  const mailDailyCap = integer('MAIL_DAILY_CAP', 20, 1_000);
  const sendLimitSeconds = integer('SEND_LIMIT_SECONDS', 90, 600, 1);
  const workerPort = integer('WORKER_PORT', 0, 65_535);
  const metricsToken = env.METRICS_TOKEN?.trim() || undefined;
  if (metricsToken !== undefined && metricsToken.length < 16)
    problems.push('METRICS_TOKEN compte au moins 16 caractères');
  if (problems.length > 0) throw new ConfigError(problems);

  return new Config(
    databaseUrl,
    redisUrl === '' ? undefined : redisUrl,
    smtpUrl,
    port,
    publicUrl.replace(/\/+$/, ''),
    secret,
    env.DEMO === '1',
    env.MAIL_FROM?.trim() || 'Passerelle Mission Locale <messages@example.org>',
    env.QUEUE_PREFIX?.trim() || 'passerelle',
    allowList.length > 0 ? allowList : undefined,
    trustedProxies,
    env.LOG_LEVEL?.trim() || 'info',
    jobLockSeconds,
    sendLimitSeconds,
    mailDailyCap,
    env.MAIL_EVENTS_SECRET?.trim() || undefined,
    metricsToken,
    workerPort === 0 ? undefined : workerPort,
  );
}
