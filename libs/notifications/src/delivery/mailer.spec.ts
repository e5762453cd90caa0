import { outcomeOf } from './mailer.js';

describe('what a failed sending means', () => {
  it.each([
    ['the address is unknown', { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, 'refused'],
    ['the message is refused once read', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, 'refused'],
    ['the address is written wrongly', { code: 'EENVELOPE' }, 'refused'],
    ['the mailbox is full for now', { code: 'EENVELOPE', responseCode: 452, command: 'RCPT TO' }, 'retry'],
    ['the server asks to come back later', { code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }, 'retry'],
    ['the server is closing', { code: 'ECONNECTION', responseCode: 421, command: 'CONN' }, 'retry'],
    ['our password is refused', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'retry'],
    ['our sender is refused', { code: 'EENVELOPE', responseCode: 530, command: 'MAIL FROM' }, 'retry'],
    ['the server greets with a refusal', { code: 'EPROTOCOL', responseCode: 554, command: 'CONN' }, 'retry'],
    ['nobody answers at the address', { code: 'ESOCKET', command: 'CONN' }, 'retry'],
    ['the connection breaks before the message', { code: 'ECONNECTION', command: 'CONN' }, 'retry'],
    ['the name of the server is not known', { code: 'EDNS', command: 'CONN' }, 'retry'],
    ['something else fails', {}, 'retry'],
  ])('%s: %j -> %s', (_, failure, kind) => {
    expect(outcomeOf(failure, false).kind).toBe(kind);
  });

  it.each([
    ['the connection breaks', { code: 'ECONNECTION', command: 'CONN' }, 'unknown'],
    ['the server stays silent', { code: 'ETIMEDOUT', command: 'CONN' }, 'unknown'],
    ['we stop waiting', { code: 'EABORT' }, 'unknown'],
    ['the server refuses', { code: 'EMESSAGE', responseCode: 550, command: 'DATA' }, 'refused'],
    ['the server asks to come back later', { code: 'EMESSAGE', responseCode: 451, command: 'DATA' }, 'retry'],
    ['the server closes with an answer', { code: 'ECONNECTION', responseCode: 421, command: 'CONN' }, 'retry'],
  ])('after the whole message was handed over, %s: %j -> %s', (_, failure, kind) => {
    expect(outcomeOf(failure, true).kind).toBe(kind);
  });

  it('keeps the code for the operators, never the words of the server, which may name people', () => {
    const failure = {
      code: 'EENVELOPE',
      responseCode: 550,
      command: 'RCPT TO',
      response: '550 ines@example.org unknown',
    };
    expect(outcomeOf(failure, false)).toEqual({ kind: 'refused', error: 'SMTP 550' });
  });
});
