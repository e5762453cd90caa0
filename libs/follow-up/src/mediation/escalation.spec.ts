import { nextInLine } from './escalation.js';

describe('nextInLine', () => {
  it.each([
    ['the adviser, then the substitute', ['ana', 'bob', 'dir'], 'ana', 'bob'],
    ['the substitute, then the director', ['ana', 'bob', 'dir'], 'bob', 'dir'],
    ['the director, again and again', ['ana', 'bob', 'dir'], 'dir', 'dir'],
    ['no substitute', ['ana', null, 'dir'], 'ana', 'dir'],
    ['a director who is the adviser too', ['dir', 'bob', 'dir'], 'bob', 'bob'],
    ['someone who took it over, outside the line', ['ana', 'bob'], 'zoe', 'ana'],
    ['nobody else', ['ana'], 'ana', 'ana'],
    ['nobody at all', [null], 'ana', 'ana'],
  ])('%s', (_, line, current, next) => {
    expect(nextInLine(line, current)).toBe(next);
  });
});
