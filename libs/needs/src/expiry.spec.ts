import { expiryFrom, expiryNotice } from './expiry.js';

const END = '2027-03-08';

describe('the end of a need', () => {
  it('is ninety days away', () => {
    expect(expiryFrom('2026-12-08')).toBe(END);
  });

  it.each<[string, string | null, string | null, 'first' | 'last' | null]>([
    ['2027-02-28', null, null, null],
    ['2027-03-01', null, null, 'first'],
    ['2027-03-01', END, null, null],
    ['2027-03-04', null, null, 'first'],
    ['2027-03-06', END, null, null],
    ['2027-03-07', END, null, 'last'],
    ['2027-03-07', null, null, 'last'],
    ['2027-03-08', END, null, 'last'],
    ['2027-03-08', END, END, null],
    ['2027-03-09', null, null, null],
    ['2027-03-07', '2026-12-08', '2026-12-08', 'last'],
  ])('on %s, first notice about %s, last about %s: %s', (today, firstNoticeFor, lastNoticeFor, due) => {
    expect(expiryNotice({ expiresOn: END, firstNoticeFor, lastNoticeFor }, today)).toBe(due);
  });

  it('has no notice when there is no end', () => {
    expect(expiryNotice({ expiresOn: null, firstNoticeFor: null, lastNoticeFor: null }, '2027-03-01')).toBeNull();
  });
});
