import { areInStep } from './in-step.js';

describe('a need and its proposals', () => {
  it.each<[string, string, number, string[], boolean]>([
    ['are in step while the search goes on', 'open', 1, ['sent', 'interview'], true],
    ['are not when the last post has its hire and the search is still on', 'open', 1, ['sent', 'hired'], false],
    ['are not either when the search pauses', 'paused', 1, ['hired'], false],
    ['are in step while posts are left', 'open', 2, ['hired', 'sent'], true],
    ['are not when the post is filled and somebody is still waited for', 'filled', 1, ['hired', 'sent'], false],
    ['are in step once the others are withdrawn', 'filled', 1, ['hired', 'withdrawn', 'rejected'], true],
    ['are not when the need is closed and an agreement is still asked for', 'closed', 1, ['consent_asked'], false],
    ['say nothing of a need nobody searches for yet', 'submitted', 1, ['shortlisted'], true],
  ])('%s', (_, state, positions, proposals, expected) => {
    expect(
      areInStep(
        { state, positions },
        proposals.map((one) => ({ state: one })),
      ),
    ).toBe(expected);
  });
});
