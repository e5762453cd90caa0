import fs from 'node:fs';
import path from 'node:path';
import { readConfig } from '#platform';
import { parse } from 'yaml';
import { configVariables } from './support/config-variables.js';

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  deploy?: { replicas: number };
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
  stop_grace_period?: string;
}

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const compose = parse(read('docker/compose.yaml'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const { services } = compose;
const ours = Object.entries(services).filter(([, service]) => service.build);
const dockerfile = read('docker/Dockerfile').split('\n');
const given = { POSTGRES_PASSWORD: 'chosen', SECRET: 'chosen by whoever runs it, long enough' };
/** What compose makes of `${NAME:-default}` and `${NAME:?message}`. */
const filled = (text: string): string =>
  text.replace(/\$\{(\w+):?([-?])([^}]*)\}/g, (_, name: string, kind: string, rest: string) =>
    kind === '-' ? rest : (given[name as keyof typeof given] ?? 'missing'),
  );

/** No container engine runs in CI: what can be read is held against the code it names. */
describe('docker', () => {
  it('builds with the commands of CI and scripts of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = dockerfile.filter((line) => line.startsWith('RUN ')).map((line) => line.slice(4));
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) {
      const script = /^npm run (\S+)$/.exec(command)?.[1];
      const known =
        script === undefined
          ? read('.ci/run').includes(command) || command.startsWith('npm prune ')
          : script in scripts;
      expect([command, known]).toEqual([command, true]);
    }
  });

  it('runs as nobody special, on a Node the product supports', () => {
    const major = read('.nvmrc').split('.')[0];
    for (const line of dockerfile.filter((one) => one.startsWith('FROM '))) expect(line).toContain(`node:${major}-`);
    expect(dockerfile).toContain('USER node');
  });

  it('starts files that the build makes', () => {
    const [, cmd = '[]'] = /^CMD (.*)$/m.exec(read('docker/Dockerfile')) ?? [];
    const commands = [JSON.parse(cmd) as string[], ...ours.flatMap(([, { command }]) => (command ? [command] : []))];
    const sources = commands.map((words) => words.find((word) => word.startsWith('dist/')) ?? '');
    for (const built of sources)
      expect([built, fs.existsSync(path.join(root, sourceOf(built)))]).toEqual([built, true]);
    expect(new Set(sources).size).toBe(3);
  });

  it('has two APIs and two workers, which wait for the schema', () => {
    for (const name of ['api', 'worker']) {
      expect(services[name]?.deploy?.replicas).toBe(2);
      expect(services[name]?.depends_on?.migrate?.condition).toBe('service_completed_successfully');
      // Longer than the 25 seconds after which a process ends itself.
      expect(parseInt(services[name]?.stop_grace_period ?? '', 10)).toBeGreaterThan(25);
    }
  });

  it('gives every variable the product knows what to say, and no other', () => {
    for (const [name, { environment = {} }] of ours) {
      const unknown = Object.keys(environment).filter((variable) => !configVariables().includes(variable));
      expect([name, unknown]).toEqual([name, []]);
      const env = Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, filled(value)]));
      expect(readConfig(env)).toMatchObject({
        port: 3000,
        demo: false,
        trustedProxies: 1,
        mailAllowList: ['@example.org'],
      });
    }
  });

  it('holds no secret: whoever runs it gives them', () => {
    const example = read('docker/example.env').split('\n');
    for (const secret of ['SECRET', 'POSTGRES_PASSWORD']) {
      expect(example).toContain(`${secret}=`);
      expect(read('docker/compose.yaml')).toContain(`\${${secret}:?`);
    }
    expect(read('docker/Dockerfile')).not.toMatch(/SECRET|PASSWORD/);
    expect(read('docker/Dockerfile.dockerignore')).toContain('**/.env*');
    expect(read('.gitignore').split('\n')).toContain('.env');
  });

  it('asks for health where the API answers', () => {
    const url = /http:\/\/127\.0\.0\.1:(\d+)(\/health\/\w+)/.exec(services.api?.healthcheck?.test.join(' ') ?? '');
    expect(url?.[1]).toBe(services.api?.environment?.PORT);
    expect(read('apps/api/src/configure-app.ts')).toContain(`'${url?.[2]?.slice(1)}'`);
    const watched = ['api', 'postgres', 'redis'];
    for (const [name, { depends_on: waits = {} }] of Object.entries(services))
      for (const [other, { condition }] of Object.entries(waits))
        expect([name, other, condition !== 'service_healthy' || watched.includes(other)]).toEqual([name, other, true]);
    for (const name of watched) expect(services[name]?.healthcheck?.test.length).toBeGreaterThan(1);
  });

  it('names only files and volumes that are there', () => {
    for (const { volumes = [] } of Object.values(services)) {
      for (const volume of volumes) {
        const [from = ''] = volume.split(':');
        expect([
          from,
          from.startsWith('./') ? fs.existsSync(path.join(root, 'docker', from)) : from in compose.volumes,
        ]).toEqual([from, true]);
      }
    }
    expect(services.redis?.command).toEqual(expect.arrayContaining(['--maxmemory-policy', 'noeviction']));
  });

  it('needs nothing at run time that is installed for development only', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const files = ['apps/api/src', 'apps/worker/src', 'libs'].flatMap((folder) =>
      fs.readdirSync(path.join(root, folder), { recursive: true }).map((file) => path.join(folder, String(file))),
    );
    const imported = files
      .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.|\/testing\//.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(/^(?:import|export) (?!type)[^;]*? from '([^.#][^']*)'/gm)].map(
          ([, name = '']) => name,
        ),
      )
      .filter((name) => !name.startsWith('node:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect([...new Set(imported)].filter((name) => !(name in dependencies))).toEqual([]);
  });
});

const sourceOf = (built: string): string => built.replace(/^dist\//, '').replace(/\.js$/, '.ts');
