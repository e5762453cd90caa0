import { consentRecord, consentWording } from './consent-wording.js';

it('keeps the version and the very sentences agreed to', () => {
  expect(consentRecord(consentWording, true)).toBe(`[2026-11]\n${consentWording.propose}\n${consentWording.contact}`);
});

it('does not keep a line that was not agreed to', () => {
  expect(consentRecord(consentWording, false)).toBe(`[2026-11]\n${consentWording.propose}`);
});
