import { findCertificates } from './extraction/certificates.js';
import { findContacts } from './contacts.js';
import { findContract } from './extraction/contract.js';
import { findExperience, findLevel } from './extraction/experience.js';
import { findWeeklyHours } from './extraction/hours.js';
import { findDriving, findLicences } from './extraction/licences.js';
import { findPay } from './extraction/pay.js';
import { findPlace } from './extraction/place.js';
import { findPosts, findSoughtJobs, type SoughtJob } from './extraction/positions.js';
import { isOtherLanguage } from './other-language.js';
import { questionsFor } from './questions.js';
import { findWorkingConditions } from './extraction/working-conditions.js';
import { findSeparateOffers, type SeparateOffer } from './extraction/several-offers.js';
import { findSchedule } from './extraction/schedule.js';
import { findTasks, matchSkills } from './extraction/skills.js';
import { findStartDate } from './extraction/start-date.js';
import { excerpt, read, type Found, type Reading, type Span } from './text.js';
import type {
  Finding,
  NeedAnalysis,
  NeedContract,
  NeedInput,
  NeedTools,
  OccupationGuess,
  OccupationMatch,
  OtherNeed,
} from './types.js';
import { unlawfulIn } from './unlawful/index.js';

/** Beyond this, a text is no longer one need: what follows is searched for unlawful wording only. */
const EXTRACTED_LENGTH = 20_000;
const ALTERNATIVES = 8;
/** A job read in another language is a guess, however well one of its words fits. */
const OTHER_LANGUAGE_CONFIDENCE = 0.3;

/**
 * What an employer's own words say of a need, with the excerpt behind each answer, what is unlawful and what to ask.
 * Only what the text states is answered; the rest is null, or a question. Never fails, whatever the text.
 */
export function analyseNeed(input: NeedInput, tools: NeedTools): NeedAnalysis {
  const whole = read(input.title ? `${input.title}\n${input.text}` : input.text);
  const [firstOffer, ...otherOffers] = findSeparateOffers(whole.text.slice(0, EXTRACTED_LENGTH));
  const reading = { ...whole, text: without(whole.text.slice(0, EXTRACTED_LENGTH), otherOffers) };
  const { text } = reading;
  const findings: Finding[] = [];
  const record = <T>(field: string, found: Found<T> | undefined): T | null => {
    if (!found) return null;
    findings.push({ field, ...excerpt(reading, onOneLine(text, found)), confidence: round(found.confidence) });
    return found.value;
  };
  const recordAll = <T>(field: string, all: readonly Found<T>[]): T[] => all.map((one) => record(field, one)!);

  const contract = findContract(text);
  const hours = findWeeklyHours(text);
  const schedule = findSchedule(text);
  const start = findStartDate(text, input.on);
  const licences = findLicences(text);
  const certificates = findCertificates(text);
  const place = findPlace(reading, tools.communes, input.commune);
  const pay = findPay(text);
  const jobs = findSoughtJobs(text);
  const posts = jobs[0]
    ? { value: jobs[0].posts, start: jobs[0].start, end: jobs[0].end, confidence: 0.85 }
    : findPosts(text);
  const understood = [contract, hours, schedule, start, place, pay, ...licences, ...certificates].filter(isFound);

  const ofText = jobs[0] && !titleNamesTheJob(input, jobs[0], tools) ? jobs[0].words : undefined;
  const named = ofText ?? jobNamed(input, firstOffer?.words);
  const occupations = rankOccupations(input, named ?? jobWords(reading, understood), named === undefined, tools);
  const [best, ...rest] = occupations;
  const otherLanguage = isOtherLanguage(whole);
  const confidence = round(Math.min(best?.score ?? 0, otherLanguage ? OTHER_LANGUAGE_CONFIDENCE : 1));
  const occupation = best && { ...guessOf(best), confidence, sure: best.sure === true && !otherLanguage };
  const tasks = findTasks(reading);
  const official = best && tools.occupations.skills ? matchSkills(text, tools.occupations.skills(best.code)) : [];

  const analysis: Omit<NeedAnalysis, 'questions'> = {
    occupation: occupation ?? null,
    alternatives: rest.map((other) => ({ ...guessOf(other), score: round(other.score) })),
    posts: record('posts', posts) ?? 1,
    others: [...jobs.slice(1), ...otherOffers.map(soughtIn)].map((job) => otherNeed(whole, job, input, tools)),
    contract: record<NeedContract>('contract', contract),
    weeklyHours: record('weeklyHours', hours),
    schedule: record('schedule', schedule),
    licences: recordAll('licences', licences),
    driving: record('driving', findDriving(text)),
    certificates: recordAll('certificates', certificates),
    skills: [...official, ...recordAll('skills', tasks)],
    experience: record('experience', findExperience(text)),
    level: record('level', findLevel(text)),
    conditions: recordAll('conditions', findWorkingConditions(text)),
    place: record('place', place) ?? companyPlace(input, tools),
    startsOn: record('startsOn', start),
    pay: record('pay', pay),
    findings,
    unlawful: unlawfulIn(whole, contract?.value.type ?? null),
  };
  if (analysis.place && !analysis.place.commune) {
    analysis.place = { ...companyPlace(input, tools), ...analysis.place, text: companyPlace(input, tools)?.text ?? '' };
  }
  for (const { kind, start: from, end } of findContacts(whole.raw.slice(0, EXTRACTED_LENGTH))) {
    findings.push({
      field: `contact.${kind}`,
      excerpt: whole.raw.slice(from, end),
      start: from,
      end,
      confidence: 0.95,
    });
  }
  findings.sort((a, b) => a.start - b.start);
  return {
    ...analysis,
    questions: questionsFor({
      analysis,
      text,
      cut: input.text.length > EXTRACTED_LENGTH,
      otherLanguage,
    }),
  };
}

/** The text with other offers blanked out, so that their hours or contract are not taken for this one's. */
function without(text: string, offers: readonly SeparateOffer[]): string {
  return offers.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

const soughtIn = ({ start, end, words }: SeparateOffer): SoughtJob => ({ start, end, words, posts: 1 });

/** What is shown never runs from the title into the text: the longest line of a span. */
function onOneLine(text: string, { start, end }: Span): Span {
  let at = start;
  const lines = text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const span = { start: at, end: at + line.length };
      at = span.end + 1;
      return span;
    });
  return lines.reduce((longest, line) => (line.end - line.start > longest.end - longest.start ? line : longest));
}

const isFound = <T>(found: T | undefined): found is T => found !== undefined;
const round = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;

function guessOf({ code, label, fiche, appellation }: OccupationMatch): OccupationGuess {
  return {
    code,
    label,
    ...(fiche !== undefined && { fiche }),
    ...(appellation !== undefined && { appellation: appellation.label, appellationOgr: appellation.ogr }),
  };
}

/** Occupations by decreasing score, one per code. */
function rankOccupations(
  { text, naf }: NeedInput,
  name: string,
  guessed: boolean,
  { occupations }: NeedTools,
): OccupationMatch[] {
  if (!/\p{L}{2}/u.test(`${name}${text}`)) return [];
  const options = {
    description: text.slice(0, EXTRACTED_LENGTH),
    guessed,
    limit: ALTERNATIVES + 1,
    ...(naf && { naf }),
  };
  const codes = new Set<string>();
  return occupations.find(name, options).filter(({ code }) => !codes.has(code) && codes.add(code));
}

/** From such a score, what the title names is the job, whoever the text says the team is made of. */
const NAMED_FROM = 0.5;

function titleNamesTheJob({ title }: NeedInput, first: SoughtJob, { occupations }: NeedTools): boolean {
  if (!title?.trim() || first.start < title.length) return false;
  return (occupations.find(title, { limit: 1 })[0]?.score ?? 0) >= NAMED_FROM;
}

/** The title or, without one, what names the first of several offers. */
function jobNamed({ title }: NeedInput, first?: string): string | undefined {
  return (title?.trim() ? title : first) || undefined;
}

const SEEKING =
  /\b(?:nous |on |je |j'|urgent |bonjour,? |l'entreprise |la societe |notre (?:restaurant|entreprise|magasin) )*(?:cherche|recherche|recrut\w+|embauch\w+|besoin d[e' ]|veux|voudrais|aurions besoin d[e' ]|pour)\b/;
const NOT_THE_JOB =
  /\b(?:quelqu'un|une personne|personnes?|serieu(?:x|se)s?|motivee?s?|pour|la|le|les|un|une|de|du|des|d'|en|et|a|au|l'|sa|son|notre|qui|dynamiques?|ponctuel(?:le)?s?|pas|obligatoire|debut|urgent|bonjour|centre|disponible)\b/g;
const JOB_WORDS = 120;
/** « Fermé le lundi », « renouvelable »: said of the shop and of the contract. */
const OF_THE_SHOP =
  /\bfermee?s? (?:(?:le|les|du|tous les) )?(?=(?:lun|mar|mer|jeu|ven|sam|dim|week))|\b(?<!energies? )renouvelables?\b/g;

/** What names the job where nothing else does: the first words that no other field explains, "la plonge et aider en cuisine". */
function jobWords({ text: whole }: Reading, understood: readonly Span[]): string {
  const text = whole.replace(OF_THE_SHOP, (words) => ' '.repeat(words.length));
  const from = SEEKING.exec(text.slice(0, 600));
  const start = from ? from.index + from[0].length : 0;
  let rest = '';
  for (let i = start; i < Math.min(text.length, start + 300) && rest.length < JOB_WORDS; i++) {
    const span = understood.find((other) => i >= other.start && i < other.end);
    if (!span) rest += text[i];
    else if (rest.trim().length > 0) rest += ' ';
    if (/[.!?\n]/.test(text[i]!) && rest.replace(NOT_THE_JOB, '').trim().length > 8) break;
  }
  const words = rest
    .replace(NOT_THE_JOB, ' ')
    .replace(/[^a-z0-9'/ -]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words || text.slice(0, JOB_WORDS);
}

function otherNeed(reading: Reading, job: SoughtJob, { naf }: NeedInput, { occupations }: NeedTools): OtherNeed {
  const [found] = occupations.find(job.words, { limit: 1, ...(naf && { naf }) });
  return { occupation: found ? guessOf(found) : null, posts: job.posts, excerpt: excerpt(reading, job).excerpt };
}

function companyPlace({ commune }: NeedInput, { communes }: NeedTools): NeedAnalysis['place'] {
  const known = commune === undefined ? undefined : communes.byCode(commune);
  return known ? { commune: known.code, text: known.name, assumed: true } : null;
}
