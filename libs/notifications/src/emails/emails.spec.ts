import { compileMail, UNSUBSCRIBE } from '../compile-mail.js';
import type { MailDefinition, MailLink, MailVariables } from '../mail-definition.js';
import { emails } from './index.js';

const rows = emails.map((mail): [string, MailDefinition] => [mail.key, mail]);

const entriesOf = (variables: MailVariables): (string | MailLink)[] => Object.values(variables).flat();

const textsOf = (variables: MailVariables): string[] =>
  entriesOf(variables).flatMap((entry) => (typeof entry === 'string' ? [entry] : [entry.line]));

const linksOf = (variables: MailVariables): string[] => [
  ...entriesOf(variables).flatMap((entry) => (typeof entry === 'string' ? [] : [entry.link])),
  ...(typeof variables.link === 'string' ? [variables.link] : []),
];

const optOut = 'https://passerelle.example.org/r/no-more-reminders';

const fill = (mail: MailDefinition, variables: MailVariables = mail.sample) => {
  const { subject, html, text } = compileMail(mail);
  const values = { ...variables, ...(mail.reminder ? { [UNSUBSCRIBE]: optOut } : {}) };
  return { subject: subject(values), html: html(values), text: text(values) };
};

/** What a reader sees of the HTML: entities read, tags gone. */
const visible = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

const changed = (variables: MailVariables, change: (value: string, name: string) => string): MailVariables =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? change(value, name)
        : value.map((entry) =>
            typeof entry === 'string' ? change(entry, name) : { ...entry, line: change(entry.line, name) },
          ),
    ]),
  );

describe('the catalogue', () => {
  it('names every mail once', () => {
    const keys = emails.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('has a sentence for every sample value: none is empty', () => {
    for (const { sample } of emails) for (const value of textsOf(sample)) expect(value).not.toBe('');
  });
});

describe.each(rows)('the mail %s', (_, mail) => {
  const filled = fill(mail);

  it('says every value in HTML and in plain text', () => {
    const { link, ...said } = mail.sample;
    for (const value of textsOf(said)) {
      expect(visible(filled.html)).toContain(value);
      expect(filled.text).toContain(value);
    }
    expect(typeof link === 'string' || link === undefined).toBe(true);
  });

  it('leads to its link, once, in HTML and in plain text', () => {
    const hrefs = [...filled.html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => visible(href));
    const addresses = filled.text.match(/https?:\/\/\S+/g) ?? [];
    const expected = [...linksOf(mail.sample), ...(mail.reminder ? [optOut] : [])];
    expect(hrefs).toEqual(expected);
    expect(addresses).toEqual(expected);
  });

  it('leaves no placeholder', () => {
    for (const part of Object.values(filled)) expect(part).not.toMatch(/\{\{|\}\}|undefined|null|\[object/);
  });

  it('has a subject of one short line that names nobody but the reader', () => {
    expect(filled.subject).not.toMatch(/[\r\n]/);
    expect(filled.subject.length).toBeGreaterThan(8);
    expect(filled.subject.length).toBeLessThanOrEqual(90);
    expect(filled.subject).not.toMatch(/Inès|Bernard/);
  });

  it('says in lists of mails what comes next, in one short line that names nobody', () => {
    const preview = /<div class="html-only"[^>]*>([^<]*)<\/div>/.exec(filled.html)?.[1] ?? '';
    const line = visible(preview).replace(/[\u200c\u00a0]+$/, '');
    expect(line.length).toBeGreaterThan(20);
    expect(line.length).toBeLessThanOrEqual(110);
    expect(line).not.toMatch(/Inès|Bernard|Camille/);
    expect(line).not.toBe(filled.subject);
    expect(filled.text).not.toContain('\u200c');
  });

  it('gives the address in letters under its button, in HTML only: plain text has it already', () => {
    const [, letters] = /Le bouton ne marche pas[^:]*:([^<]*)/.exec(visible(filled.html)) ?? [];
    const { link } = mail.sample;
    if (typeof link === 'string') expect(letters).toContain(link);
    else expect(letters).toBeUndefined();
    expect(filled.text).not.toContain('Le bouton ne marche pas');
  });

  it('reads well without HTML', () => {
    const lines = filled.text.split('\n');
    expect(filled.text).toMatch(/^Bonjour/);
    expect(filled.text).not.toMatch(/\n{3}|<[a-z/]|&[a-z]+;/);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it('keeps French typography', () => {
    for (const part of [filled.subject, filled.text, visible(filled.html)]) {
      expect(part).not.toMatch(/ [:;!?»]|« |'/);
    }
  });

  it('escapes what people typed in HTML, and leaves it as it is in plain text', () => {
    const hostile = (value: string) => `${value}<script>"&{{x}}`;
    const { subject, html, text } = fill(mail, changed(mail.sample, hostile));
    expect(html).not.toContain('<script');
    for (const value of textsOf(mail.sample)) {
      expect(text).toContain(hostile(value));
      if (value !== mail.sample.link) expect(visible(html)).toContain(hostile(value));
    }
    expect(subject).not.toContain('&lt;');
  });

  it('keeps its subject on one line whatever people typed', () => {
    const broken = changed(mail.sample, (value) => `${value}\r\nBcc: other@example.org`);
    expect(fill(mail, broken).subject).not.toMatch(/[\r\n]/);
  });

  it('fails rather than leave a value out', () => {
    const [, ...rest] = Object.entries(mail.sample);
    expect(() => fill(mail, Object.fromEntries(rest))).toThrow();
  });
});

describe('parts that may be missing', () => {
  const withEmpty = (key: string, ...names: string[]) => {
    const mail = emails.find((candidate) => candidate.key === key);
    if (!mail) throw new Error(`No mail called ${key}`);
    return fill(
      mail,
      changed(mail.sample, (value, name) => (names.includes(name) ? '' : value)),
    );
  };

  it.each([
    ['consent-asked', ['phone'], 'Bocage),'],
    ['need-opened', ['link'], 'Suivre mon besoin'],
    ['employer-confirmed', ['contact', 'phone'], 'Une question'],
    ['consent-declined', ['comment'], '«\u00a0\u00a0»'],
    ['rejected-adviser', ['comment'], '«\u00a0\u00a0»'],
    ['call-asked', ['candidatePhone'], 'Téléphone'],
    ['proposal-unanswered', ['companyPhone'], ' au '],
    ['meeting-slots', ['contactGiven'], 'a maintenant'],
    ['consent-given', ['minor'], 'moins de 18 ans'],
    ['meeting-call-asked', ['candidatePhone'], 'Téléphone'],
  ])('%s without %j does not say « %s »', (key, names, unsaid) => {
    const { html, text } = withEmpty(key, ...names);
    expect(visible(html)).not.toContain(unsaid);
    expect(text).not.toContain(unsaid);
    expect(text).not.toMatch(/\n{3}/);
  });

  it.each([
    ['meeting-employer', ['candidate', 'slots'], 'Nous vous appelons pour fixer le rendez-vous', 'Inès Bernard'],
    ['meeting-employer', ['slots'], 'Fixez le rendez-vous ensemble', 'de choisir'],
    ['meeting-adviser', ['contactAgreed'], 'n’ont pas été données', 'a reçu'],
    ['meeting-adviser', ['slots'], 'Aucune date n’est proposée', 'choisit'],
    ['consent-given', ['contactAgreed'], 'ne doivent pas être donnés', 'elle recevra'],
    ['meeting-cancelled-candidate', ['when'], 'Les dates proposées', 'Le rendez-vous du'],
    ['meeting-cancelled-candidate', ['next'], 'Vous n’y êtes pour rien', 'appelons'],
    ['meeting-cancelled-adviser', ['when'], 'dont les dates étaient proposées', 'Le rendez-vous du'],
  ])('%s without %j says « %s » instead', (key, names, said, unsaid) => {
    const { html, text } = withEmpty(key, ...names);
    for (const part of [visible(html), text]) {
      expect(part).toContain(said);
      expect(part).not.toContain(unsaid);
    }
  });
});
