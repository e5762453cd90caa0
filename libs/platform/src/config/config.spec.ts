import { ConfigError, readConfig } from './config.js';

const valid = { DATABASE_URL: 'postgres://u:p@db/passerelle', SMTP_URL: 'smtp://mail:25', SECRET: 'x'.repeat(32) };

describe('readConfig', () => {
  it('takes sensible values for what is not said', () => {
    expect(readConfig(valid)).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      redisUrl: undefined,
      demo: false,
      mailAllowList: undefined,
    });
  });

  it('says every problem at once, and no value', () => {
    const bad = {
      DATABASE_URL: 'mysql://secret',
      REDIS_URL: 'not a url',
      SMTP_URL: '',
      SECRET: 'short',
      PORT: '99999',
    };
    const problems = (() => {
      try {
        readConfig(bad);
        return [];
      } catch (error) {
        return (error as ConfigError).problems;
      }
    })();
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'DATABASE_URL',
      'REDIS_URL',
      'SMTP_URL',
      'PORT',
      'SECRET',
    ]);
    expect(problems.join()).not.toMatch(/secret|short/);
  });

  it.each([
    ['an empty REDIS_URL is none', { REDIS_URL: ' ' }, { redisUrl: undefined }],
    ['a trailing slash is dropped', { PUBLIC_URL: 'https://p.example.org/' }, { publicUrl: 'https://p.example.org' }],
    ['an allow-list is read', { MAIL_ALLOW_LIST: 'A@x.fr, @y.fr' }, { mailAllowList: ['a@x.fr', '@y.fr'] }],
    ['an empty allow-list is none', { MAIL_ALLOW_LIST: ' ' }, { mailAllowList: undefined }],
    ['the demo is asked for by 1 only', { DEMO: 'true' }, { demo: false }],
  ])('%s', (_, env, expected) => {
    expect(readConfig({ ...valid, ...env })).toMatchObject(expected);
  });
});
