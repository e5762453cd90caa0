import type { InjectOptions } from 'fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { aSiret } from './builders.js';
import { type Side, type Visitor, visitors } from './neighbours.js';

/** Requests nobody should send, made from the OpenAPI document. Same seed, same requests. */

export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  minItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

export interface Operation {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  roles: readonly string[];
  query: { name: string; schema: Schema }[];
  body: Schema | undefined;
}

export interface Attack {
  name: string;
  visitor: Visitor;
  side: Side;
  request: InjectOptions & { url: string };
}

type Json = unknown;

export class Random {
  constructor(private state: number) {}

  /** From 0 up to 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const one = list[Math.floor(this.next() * list.length)];
    if (one === undefined) throw new Error('Nothing to pick from');
    return one;
  }
}

export function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, found]) => {
      const operation = found as {
        'x-roles': string[];
        parameters?: { in: string; name: string; schema: Schema }[];
        requestBody?: { content: Record<string, { schema: Schema }> };
      };
      return {
        method: method.toUpperCase() as Operation['method'],
        path,
        roles: operation['x-roles'],
        query: (operation.parameters ?? []).filter((parameter) => parameter.in === 'query'),
        body: operation.requestBody?.content['application/json']?.schema,
      };
    }),
  );
}

const meetingActions = ['choose', 'meet_later', 'propose', 'cancel_meeting'];

/** Pages behind mailed links stand outside the document. */
export const answerPages: readonly Operation[] = (['GET', 'POST'] as const).map((method) => ({
  method,
  path: '/r/{token}',
  roles: ['everyone'],
  query: [],
  body:
    method === 'GET'
      ? undefined
      : {
          type: 'object',
          required: ['action'],
          properties: {
            action: {
              enum: [
                'agree',
                'decline',
                'call',
                'meet',
                'reject',
                'hire',
                'renew',
                '',
                'constructor',
                ...meetingActions,
              ],
            },
            at: { enum: ['2026-12-08T13:30:00.000Z', 'demain'] },
            day0: { enum: ['2026-12-08', '2026-02-30'] },
            time0: { enum: ['14:30', '99:99'] },
            day1: { enum: ['2026-12-10'] },
            time1: { enum: ['09:00'] },
            place: { type: 'string' },
            contact: { enum: ['yes', 'no'] },
            reason: { enum: ['distance', 'skills', 'other', '__proto__'] },
            comment: { type: 'string' },
            contractType: { enum: ['cdi', 'cdd', 'none'] },
            startsOn: { type: 'string' },
            endsOn: { type: 'string' },
            weeklyHours: { enum: ['35', '0', '-1', '1e9', 'NaN'] },
            q1: { type: 'string' },
          },
        },
}));

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
/** Written as JSON text where an object would lose them: `__proto__`, a lone surrogate, a number beyond a double. */
const RAW_VALUES = [
  '{"__proto__":{"role":"administrator"}}',
  '{"constructor":{"prototype":{"role":"administrator"}}}',
  '"\\ud800"',
  '1e999',
  deep(2_000),
  '{"toString":1,"valueOf":2,"hasOwnProperty":3}',
];
const NASTY: readonly Json[] = [
  null,
  true,
  0,
  -1,
  0.1,
  2 ** 53,
  2_147_483_648,
  -2_147_483_649,
  1e308,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u0001\u001b[31m\u007f\u0085',
  '\ufeff\u200b\u2028\u202egnp.exe',
  '👩🏽‍🚒'.repeat(30),
  'é'.repeat(255),
  'x'.repeat(20_000),
  '0',
  '-0',
  'NaN',
  '1e3',
  '2026-02-30',
  '0000-00-00',
  '0001-01-01',
  '9999-12-31',
  '-271821-04-20',
  '2026-12-01T09:00:00Z',
  "'; drop table needs; --",
  '<script>alert(1)</script>',
  '{{7*7}}${7*7}',
  '%00%0a%0d',
  '../../../etc/passwd',
  'https://evil.example/',
  "=cmd|' /C calc'!A0",
  'a@b',
  'patron@example.org\r\nBcc: tous@example.org',
  [],
  [null],
  [[[]]],
  {},
  { $ne: null },
  { length: 1_000_000 },
  Array.from({ length: 3_000 }, (_, index) => index),
];
const PLACES_ON_PATHS = [
  '00000000-0000-0000-0000-000000000000',
  '01900000-0000-7000-8000-000000000000',
  '1',
  '-1',
  'null',
  '__proto__',
  'constructor',
  '%00',
  '..%2f..%2fstructure',
  '%2e%2e%2fme',
  '%E0%A4%A',
  "'%20or%201=1--",
  '%F0%9F%91%A9',
  'x'.repeat(300),
  'A'.repeat(5_000),
];
const QUERIES = [
  'limit=0',
  'limit=101',
  'limit=1e3',
  'limit=9999999999999999999999',
  'limit=1&limit=2',
  'limit[]=1',
  'limit[a]=1',
  '__proto__[x]=1',
  'constructor[prototype][x]=1',
  'after=%00',
  'after=1',
  'search=%00',
  'search=%25%5F%5C',
  'search=a&search=b',
  'search[]=a',
  'q=%00',
  'q=%ED%A0%80',
  'state=__proto__',
  'unknown=1',
  '%E0%A4%A=1',
  'startsOn=2026-13-45',
];
const CONTENT_TYPES = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/vnd.api+json',
  'x',
];
const BROKEN_BODIES = ['{', '{"a":', 'nul', '{"a":1}}', '\u0000', '[1,]', "{'a':1}", '"text"', '42', 'null', '[]'];
const MARK = '"@raw@';

export class Attacker {
  constructor(
    private readonly random: Random,
    private readonly schemas: Readonly<Record<string, Schema>>,
    private readonly sides: readonly [Side, Side],
  ) {}

  /** One request at an operation, by anybody, with anything. */
  on(operation: Operation): Attack {
    const { random } = this;
    const side = random.pick(this.sides);
    // Half of the time by somebody who may call it: what lies behind the door must be tried as well.
    const allowed = visitors.filter((visitor) => operation.roles.includes(roleOf(visitor)));
    const visitor = allowed.length > 0 && random.chance(0.6) ? random.pick(allowed) : random.pick(visitors);
    const headers: Record<string, string> = {};
    if (side.cookies[visitor] !== '') headers.cookie = side.cookies[visitor];
    const request: Attack['request'] = { method: operation.method, url: this.url(operation, side), headers };
    request.remoteAddress = `10.${Math.floor(random.next() * 250)}.${Math.floor(random.next() * 250)}.7`;
    if (operation.body) {
      headers['content-type'] = 'application/json';
      request.payload = this.payload(operation.body, side);
    }
    const twist = this.twist(operation, request, headers);
    return { name: `${visitor} ${operation.method} ${operation.path}${twist}`, visitor, side, request };
  }

  private url({ path, query }: Operation, side: Side): string {
    const { random } = this;
    const address = path.replace(/([\w-]+)\/\{(\w+)\}/g, (_, noun: string) => `${noun}/${this.idFor(noun, side)}`);
    if (random.chance(0.1)) return `${address}?${random.pick(QUERIES)}`;
    const given = query
      .filter(({ name }) => ['q', 'from', 'to', 'needId'].includes(name) || random.chance(0.4))
      .map(({ name, schema }) => {
        const value = random.chance(0.6) ? this.asked(path, name, schema, side) : random.pick(NASTY);
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        return `${name}=${encodeURIComponent(text.slice(0, 2_000))}`;
      });
    return given.length > 0 ? `${address}?${given.join('&')}` : address;
  }

  private idFor(noun: string, side: Side): string {
    const { random } = this;
    const dice = random.next();
    if (noun === 'occupations' && dice < 0.5) return 'G1605';
    if (noun === 'protocols' && dice < 0.5) return random.pick(['cdi', 'cdd', 'apprenticeship', 'pmsmp']);
    if (noun === 'exports' && dice < 0.5) return random.pick(['companies', 'candidates', 'placements']);
    const other = this.sides.find((one) => one !== side) ?? side;
    const pool = (from: Side): readonly string[] => from.ids[noun] ?? Object.values(from.ids).flat();
    if (dice < 0.6) return random.pick(pool(side));
    if (dice < 0.8) return random.pick(pool(other));
    if (dice < 0.88) return random.pick(Object.values(side.ids).flat());
    return random.pick(PLACES_ON_PATHS);
  }

  /** Periods are months for some, days for others; the hours of a day only in bodies. */
  private asked(path: string, name: string, schema: Schema, side: Side): Json {
    if (name === 'from') return /equity|rankings/.test(path) ? '2026-09' : '2026-09-01';
    if (name === 'to') return /equity|rankings/.test(path) ? '2026-11' : '2026-11-30';
    if (name === 'needId') return this.random.pick(side.ids.needs ?? []);
    return this.valid(schema, name, side);
  }

  /** A good body with nothing but what must be there; undefined where none is read. */
  static plain(operation: Operation, schemas: Readonly<Record<string, Schema>>, side: Side): Json {
    const random = new Random(1);
    random.chance = () => false;
    return operation.body && new Attacker(random, schemas, [side, side]).valid(operation.body, '', side);
  }

  /** A good body, spoilt in none, one or several places; as JSON text. */
  private payload(schema: Schema, side: Side): string {
    const { random } = this;
    const body = this.valid(schema, '', side) as Record<string, Json>;
    for (let spoils = random.pick([0, 1, 1, 1, 2, 4]); spoils > 0; spoils--) this.spoil(body, side);
    return JSON.stringify(body).replace(/"@raw@(\d)"/g, (_, index: string) => RAW_VALUES[Number(index)] ?? 'null');
  }

  private spoil(body: Record<string, Json>, side: Side): void {
    const { random } = this;
    const names = Object.keys(body);
    const dice = random.next();
    if (names.length === 0 || dice < 0.1) {
      body[random.pick(['role', 'structureId', 'companyId', 'id', 'state', 'createdAt', 'toString', 'é', ''])] =
        random.pick(side.ids.companies ?? []);
      return;
    }
    const name = random.pick(names);
    const value = body[name];
    if (dice < 0.2) delete body[name];
    else if (dice < 0.28) body[name] = null;
    else if (dice < 0.4 && typeof value === 'object' && value !== null && !Array.isArray(value))
      this.spoil(value as Record<string, Json>, side);
    // A list that is among the nasty values stays as it is for the next request.
    else if (dice < 0.5 && Array.isArray(value) && value.length > 0)
      body[name] = [this.anything(side), ...value.slice(1)];
    else body[name] = this.anything(side);
  }

  private anything(side: Side): Json {
    const { random } = this;
    const dice = random.next();
    if (dice < 0.1) return `${MARK.slice(1)}${Math.floor(random.next() * RAW_VALUES.length)}`;
    if (dice < 0.25) return random.pick(Object.values(random.pick([side, ...this.sides]).ids).flat());
    // Its own copy: what is spoilt twice would spoil the list.
    return structuredClone(random.pick(NASTY));
  }

  /** A value the document allows, as far as it says; what names mean is completed here. */
  private valid(schema: Schema, name: string, side: Side): Json {
    const { random } = this;
    const known = schema.$ref ?? schema.allOf?.[0]?.$ref;
    if (known !== undefined) return this.valid(this.schemas[known.split('/').pop() ?? ''] ?? {}, name, side);
    if (schema.enum) return random.pick(schema.enum);
    if (schema.type === 'object') {
      const wanted = Object.entries(schema.properties ?? {}).filter(
        ([property]) => schema.required?.includes(property) === true || random.chance(0.5),
      );
      return Object.fromEntries(wanted.map(([property, inner]) => [property, this.valid(inner, property, side)]));
    }
    if (schema.type === 'array') {
      // Two times are proposed for a meeting, and whoever looks for a job looks for something.
      const least = { slots: 2, targets: 1 }[name] ?? schema.minItems ?? 0;
      const length = Math.max(least, random.pick([0, 1, 2]));
      return Array.from({ length }, () => this.valid(schema.items ?? {}, name, side));
    }
    if (schema.type === 'boolean') return random.chance(0.5);
    if (name === 'version') return 0;
    if (schema.type === 'number' || schema.type === 'integer') {
      return random.pick([schema.minimum ?? 1, Math.min(schema.maximum ?? 30, 30), 3, 4]);
    }
    return this.text(name, schema, side);
  }

  private text(name: string, { format }: Schema, side: Side): string {
    const { random } = this;
    const own = (noun: string): string => random.pick(side.ids[noun] ?? Object.values(side.ids).flat());
    if (format === 'uuid') {
      const nouns: Record<string, string> = { candidateIds: 'candidates', candidateId: 'candidates' };
      return own(
        nouns[name] ?? (name === 'companyId' ? 'companies' : /accountId$/i.test(name) ? 'accounts' : 'people'),
      );
    }
    if (format === 'email') return `p${Math.floor(random.next() * 1e6)}@example.org`;
    if (name === 'siret') return aSiret();
    if (/commune|codes/i.test(name)) return random.pick(side.communes);
    if (/code$/i.test(name)) return 'G1605';
    if (name === 'phone') return '06 39 98 00 00';
    if (name === 'contractType') return random.pick(['cdi', 'cdd']);
    if (name === 'onDay') return '2026-11-02';
    if (name === 'birthDate') return '2005-03-02';
    if (/(On|Date|From|Since|Day)$/.test(name))
      return random.pick(['2026-12-07', '2027-01-15', '2005-03-02', '2026-11-30']);
    if (name === 'key') return 'declaration:dpae';
    if (name === 'day') return random.pick(['2026-12-08', '2026-12-10']);
    if (name === 'time') return random.pick(['09:00', '14:30']);
    if (name === 'at') return '2026-12-08T13:30:00.000Z';
    if (name === 'from') return '09:00';
    if (name === 'to') return '15:00';
    return 'Aide en cuisine, du lundi au vendredi.';
  }

  /** Sometimes the request itself is wrong, whatever it carries. */
  private twist(operation: Operation, request: InjectOptions, headers: Record<string, string>): string {
    const { random } = this;
    if (random.chance(0.85)) return '';
    if (random.chance(0.3)) {
      headers.origin = random.pick(['https://evil.example', 'null', 'x', 'http://passerelle.test.evil.example']);
      return ' (origin)';
    }
    if (random.chance(0.3)) {
      headers.cookie = random.pick([
        'passerelle_session=',
        'passerelle_session=%00',
        'passerelle_session=x; y',
        '=;;=',
      ]);
      return ' (cookie)';
    }
    if (random.chance(0.2)) {
      request.method = random.pick(['DELETE', 'PUT', 'PATCH', 'OPTIONS', 'HEAD', 'POST', 'GET']);
      return ` (as ${request.method})`;
    }
    if (operation.method === 'GET') return '';
    if (random.chance(0.4)) headers['content-type'] = random.pick(CONTENT_TYPES);
    if (random.chance(0.6)) request.payload = random.pick(BROKEN_BODIES);
    else if (random.chance(0.3)) request.payload = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]);
    else if (random.chance(0.2)) request.payload = `{"x":"${'x'.repeat(1_100_000)}"}`;
    return ' (body)';
  }
}

export const roleOf = (visitor: Visitor): string =>
  (({ anonymous: 'everyone', newcomer: 'employer', rival: 'employer' }) as Partial<Record<Visitor, string>>)[visitor] ??
  visitor;
