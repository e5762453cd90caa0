import { type LogFields, onlyAllowed } from './app-logger.js';

describe('what a log line may hold', () => {
  it('is declared fields, whatever was passed', () => {
    const leaky = {
      event: 'request_failed',
      status: 500,
      email: 'lea@example.org',
      token: 'abc',
      body: { name: 'Léa' },
    };
    expect(onlyAllowed(leaky as LogFields)).toEqual({ event: 'request_failed', status: 500 });
  });
});
