import { readConfig } from '#platform';

/** Every variable the configuration reads, found by watching it read. */
export function configVariables(): string[] {
  const asked = new Set<string>();
  const env: Record<string, string> = {
    DATABASE_URL: 'postgres://example.org/passerelle',
    SMTP_URL: 'smtp://example.org',
    SECRET: 'x'.repeat(32),
  };
  readConfig(
    new Proxy(env, {
      get: (values, name: string) => {
        asked.add(name);
        return values[name];
      },
    }),
  );
  return [...asked].sort();
}
