import { matchesOf, type Found } from '../text.js';
import type { NeedPay } from '../types.js';

const AMOUNT = String.raw`(\d{1,3}(?:[ .]\d{3})+|\d{1,6})(?:[,.](\d{1,2}))?`;
const MONEY = new RegExp(
  String.raw`(?<![\d,.])(?:(?:entre|de) )?(?:${AMOUNT} ?(k)?(?:€|euros?)? ?(?:a|et|-|/|jusqu'a) ?)?${AMOUNT} ?(k)?[ ]?(?:€|euros?\b|eur\b|e(?= (?:nets?|bruts?)\b| ?\/ ?(?:h|mois|jour)\b| de l[' ]heure))([.,]?\d{2}(?!\d))?`,
  'g',
);
/** "2100 net", "12,50 de l'heure", "fixe 1 766,92": no currency, but a word that only pay has. */
const UNSAID_CURRENCY = new RegExp(
  String.raw`(?<![\d,.])(?:(?:entre|de) )?(?:${AMOUNT} ?(?:a|et|-|/) ?)?${AMOUNT}(?= ?(?:nets?|bruts?)\b| ?(?:de l'heure|par mois|\/ ?mois)\b)|(?<=\b(?:salaire|fixe|remuneration)(?: fixe| mensuel| de base)?(?: de| :)? ?)(?:${AMOUNT} ?(?:a|et|-|/) ?)?(\d[ .]?\d{3})(?:[,.](\d{2}))?(?![\d€%])`,
  'g',
);
/** "Salaire : 35k - 60k": thousands a year, without a currency. */
const THOUSANDS =
  /\b(?:salaire|remuneration|fixe|package)\b[^.;\n\d]{0,25}(\d{2,3}) ?k?(?: ?(?:a|-|et|\/) ?(\d{2,3}))? ?k(?:e|eur)?(?![a-z0-9€])/g;
const AFTER =
  /^[ ,.(]*(?:(?:brut|net|bruts|nets)[a-z]*[ ,/)]*)?(?:de l[' ]|de |par |\/ ?|p\/|l[' ]|la |du |a l'|en |x ?\d+)?(heure|horaire|h\b|jour|journee|semaine|hebdo|mois|mensuel|annuel|annee|an\b|mens)/;
const PER_WORD = /\b(horaire|mensuel\w*|annuel\w*|a l'annee|par mois|de l'heure)\b/;

const PAY_CUE =
  /\b(?:salaire|remuneration|remunere|paye|payee|paie|taux|brut|net|smic|fixe|gratification|indemnite mensuelle)\b/;
const NOT_PAY =
  /\b(?:primes?|bons?|bonus|tickets?|titres?|paniers?|indemnit\w+|mutuelle|participation|interessement|frais|cartes?|cheques?|rembours\w+|chiffre|ca\b|loyer|vente|tva|abonnement|capital|budget|investissement|dons?|amende|parrainage|cooptation|avance|acompte|commission\w*|repas|cout|prix|tarif\w*|a partir de \d+ ?€ d'achat|valeur|achats?|cadeaux?|financ\w+|aide|caution|avantage\w*|13e|kilometr\w*|variables?)\b[^.;\n]{0,35}$/;
const NOT_PAY_AFTER =
  /^ ?(?:\w+ )?(?:de (?:ca|chiffre|prime|bon|frais|budget|panier|caution)|millions?|milliards?|m€|du km|\/ ?km|par km|par repas|d'achat|de prime)/;
const SMIC = /\b(?:au |le |base |salaire |remunere? |paye |taux )?smic\b(?: (?:horaire|mensuel))?/g;
const AGREEMENT = /\b(?:selon|suivant|grille|salaire) (?:la )?convention(?: collective)?\b/g;

function figure(whole: string, decimals: string | undefined, thousands: string | undefined, cents?: string): number {
  const value = Number(whole.replace(/[ .]/g, '')) + (decimals ? Number(`0.${decimals}`) : 0);
  if (thousands) return value * 1000;
  return cents && !decimals ? value + Number(cents.replace(/[.,]/, '')) / 100 : value;
}

function periodOf(word: string): NeedPay['per'] {
  if (/^(?:h$|heure|horaire|de l'heure)/.test(word)) return 'hour';
  if (/^(?:jour)/.test(word)) return 'day';
  if (/^(?:semaine|hebdo)/.test(word)) return 'week';
  if (/^(?:mens|mois|par mois)/.test(word)) return 'month';
  return 'year';
}

/** The period meant when the text only says "net" or "brut"; null where the figure leaves a doubt. */
function usualPeriod(amount: number): NeedPay['per'] {
  if (amount >= 8 && amount <= 45) return 'hour';
  if (amount >= 300 && amount <= 9000) return 'month';
  return amount >= 12000 && amount <= 200000 ? 'year' : null;
}

/** The pay stated for the job, lower bound of a range; bonuses, meal vouchers and turnover are not pay. */
export function findPay(text: string): Found<NeedPay> | undefined {
  for (const match of matchesOf(text, MONEY)) {
    const before = text.slice(Math.max(0, match.start - 45), match.start);
    const after = text.slice(match.end, match.end + 45);
    const hourly = /^ ?(?:\/ ?h\b|de l[' ]heure|par heure)/.test(after);
    // "paniers 15 €, 14 €/h": an hourly amount after a comma is a thing of its own.
    if (NOT_PAY.test(hourly ? before.split(',').at(-1)! : before) || NOT_PAY_AFTER.test(after)) continue;
    const stated = AFTER.exec(after)?.[1] ?? PER_WORD.exec(`${before.slice(-25)} ${after.slice(0, 25)}`)?.[1];
    const cued = PAY_CUE.test(before.slice(-40)) || /^ ?(?:\()?(?:brut|net)/.test(after);
    if (!stated && !cued) continue;
    const [, low, lowDecimals, lowK, high, highDecimals, highK, cents] = match;
    const upper = figure(high!, highDecimals, highK, cents);
    const lower = low === undefined ? upper : figure(low, lowDecimals, lowK ?? highK);
    const per = stated ? periodOf(stated) : usualPeriod(lower);
    if (lower <= 0 || !plausible(lower, per)) continue;
    const value: NeedPay = { amount: lower, per };
    if (upper > lower) value.upTo = upper;
    const kind = /^[^.;\n]{0,25}?\b(net|brut)/.exec(after)?.[1] ?? /\b(net|brut)\w* (?:de |: ?)?$/.exec(before)?.[1];
    if (kind) value.net = kind === 'net';
    const end =
      match.end +
      (/^(?: *(?:brut|net)[a-z]*)?(?: ?\/ ?| par | de l'| l'| )?(?:heure|h\b|jour|semaine|mois|an\b)?/
        .exec(after)?.[0]
        .trimEnd().length ?? 0);
    return { value, start: match.start, end, confidence: stated ? 0.95 : 0.75 };
  }
  for (const match of matchesOf(text, UNSAID_CURRENCY)) {
    const [, low, lowDecimals, high, decimals, cuedLow, cuedLowDecimals, cued, cuedDecimals] = match;
    const upper = figure((high ?? cued)!, decimals ?? cuedDecimals, undefined);
    const least = low ?? cuedLow;
    const amount = least === undefined ? upper : figure(least, lowDecimals ?? cuedLowDecimals, undefined);
    const after = text.slice(match.end, match.end + 45);
    const stated = AFTER.exec(after)?.[1];
    const per = stated ? periodOf(stated) : usualPeriod(amount);
    const before = text.slice(Math.max(0, match.start - 45), match.start);
    if (per === null || !plausible(amount, per) || NOT_PAY.test(before.split(',').at(-1)!)) continue;
    const net = /^ ?(net|brut)/.exec(after)?.[1];
    const value: NeedPay = { amount, per, ...(upper > amount && { upTo: upper }), ...(net && { net: net === 'net' }) };
    return { value, start: match.start, end: match.end, confidence: 0.7 };
  }
  for (const match of matchesOf(text, THOUSANDS)) {
    const amount = Number(match[1]) * 1000;
    const upTo = Number(match[2] ?? 0) * 1000;
    if (!plausible(amount, 'year')) continue;
    const value: NeedPay = { amount, per: 'year', ...(upTo > amount && { upTo }) };
    return { value, start: match.start, end: match.end, confidence: 0.8 };
  }
  return reference(text);
}

function plausible(amount: number, per: NeedPay['per']): boolean {
  if (per === 'hour') return amount >= 4 && amount <= 200;
  if (per === 'month') return amount >= 100 && amount <= 20000;
  if (per === 'year') return amount >= 5000 && amount <= 400000;
  return true;
}

function reference(text: string): Found<NeedPay> | undefined {
  for (const { start, end } of matchesOf(text, SMIC)) {
    return { value: { amount: null, per: null, reference: 'smic' }, start, end, confidence: 0.85 };
  }
  for (const { start, end } of matchesOf(text, AGREEMENT)) {
    return { value: { amount: null, per: null, reference: 'collective_agreement' }, start, end, confidence: 0.8 };
  }
  return undefined;
}
