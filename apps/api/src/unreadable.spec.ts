import { unreadableField } from './unreadable.js';

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe('unreadable values', () => {
  it.each([
    ['a NUL character', { name: 'a\u0000b' }, 'name'],
    ['half of a surrogate pair', { name: 'a\ud83db' }, 'name'],
    ['deep inside', { targets: [{ code: 'ok' }, { code: '\u0000' }] }, 'targets.1.code'],
    ['in the name of a field', { answers: { 'q\u0000': 'yes' } }, 'answers'],
    ['twenty-one levels', { a: nested(20) }, `a${'.0'.repeat(19)}`],
  ])('are found: %s', (_, value, field) => {
    expect(unreadableField(value)).toMatchObject({ field });
  });

  it.each([
    ['what people type, line ends and tabs included', { text: 'Bonjour,\r\n\tj’ai 2 m² — « ça va » 👩🏽‍🚒' }],
    ['what word processors leave', { text: 'page\u000c et ligne\u000b' }],
    ['twenty levels', { a: nested(19) }],
    ['no body', undefined],
    ['numbers and nothing', { a: null, b: 1, c: true }],
  ])('are not: %s', (_, value) => {
    expect(unreadableField(value)).toBeUndefined();
  });
});
