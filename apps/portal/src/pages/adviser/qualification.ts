import type { Need } from '../../api/types.js';
import { numberOf, typedNumber } from '../../components/typed.js';
import { scheduleOf } from '../needs/draft.js';

/** The fields of the form, as they are typed. */
export const typedOf = (need: Need) => ({
  title: need.title,
  description: need.description,
  occupationCode: need.occupation?.code ?? '',
  communeCode: need.commune.code,
  positions: String(need.positions),
  startsOn: need.startsOn ?? '',
  contractType: need.contractType ?? '',
  durationMonths: typedNumber(need.durationMonths),
  weeklyHours: typedNumber(need.weeklyHours),
  days: need.schedule?.days ?? [],
  parts: need.schedule?.parts ?? [],
  from: need.schedule?.from ?? '',
  to: need.schedule?.to ?? '',
  night: need.schedule?.night ?? false,
  gross: typedNumber(need.grossMonthlyCents === null ? null : need.grossMonthlyCents / 100),
  licences: (need.licences ?? []).filter(({ required }) => required).map(({ code }) => code),
  minimumLevel: need.minimumLevel === null ? '' : String(need.minimumLevel),
  skills: need.skills,
  certificates: need.certificates,
});

/** What the API is told. */
export const bodyOf = (values: ReturnType<typeof typedOf>) => {
  const gross = numberOf(values.gross);
  return {
    title: values.title,
    description: values.description,
    ...(values.occupationCode ? { occupationCode: values.occupationCode } : {}),
    communeCode: values.communeCode,
    positions: numberOf(values.positions) ?? 1,
    startsOn: values.startsOn || null,
    contractType: values.contractType || null,
    durationMonths: numberOf(values.durationMonths) ?? null,
    weeklyHours: numberOf(values.weeklyHours) ?? null,
    schedule: scheduleOf(values),
    grossMonthlyCents: gross === undefined ? null : Math.round(gross * 100),
    licences: values.licences.map((code) => ({ code, required: true })),
    minimumLevel: values.minimumLevel === '' ? null : Number(values.minimumLevel),
    skills: values.skills,
    certificates: values.certificates,
  };
};

/** Only what somebody changed is sent: a colleague, or the company, may have changed the rest in the meantime. */
export const changesOf = <B extends object>(before: B, after: B): Partial<B> =>
  Object.fromEntries(
    Object.entries(after).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof B])),
  ) as Partial<B>;
