import { ALLOWED } from '../../apps/api/src/access/allow.js';
import { openApiDocument } from '../../apps/api/src/openapi.js';
import { DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { startHouse, type TestHouse } from '../support/app.js';
import { anAdviser, aStructure, signInAs } from '../support/builders.js';

describe('the running house', () => {
  let house: TestHouse;
  const api = () => request(house.app.getHttpServer());

  beforeAll(async () => {
    house = await startHouse();
  });
  afterAll(() => house.close());

  it('has no difference between entities and migrated schema', async () => {
    const { upQueries } = await house.app.get(DataSource).driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('says at every route who may call it', () => {
    const controllers = new DiscoveryService(house.app.get(ModulesContainer)).getControllers();
    const silent = controllers.flatMap(({ instance, metatype }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return new MetadataScanner()
        .getAllMethodNames(prototype)
        .filter(
          (method) =>
            Reflect.hasMetadata('path', prototype[method] ?? {}) &&
            !Reflect.hasMetadata(ALLOWED, prototype[method] ?? {}),
        )
        .map((method) => `${metatype?.name}.${method}`);
    });
    expect(controllers.length).toBeGreaterThan(8);
    expect(silent).toEqual([]);
  });

  it('documents every route with its roles and its refusals', () => {
    const document = openApiDocument(house.app);
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item as Record<string, { responses: object; 'x-roles'?: string[] }>).map(
        ([method, operation]) => ({ name: `${method} ${path}`, operation }),
      ),
    );
    expect(operations.length).toBeGreaterThan(40);
    for (const { name, operation } of operations) {
      expect([name, operation['x-roles']]).toEqual([name, expect.arrayContaining([expect.any(String)])]);
      expect([name, Object.keys(operation.responses)]).toEqual([name, expect.arrayContaining(['400'])]);
    }
  });

  it('lets nobody in without a session', async () => {
    const document = openApiDocument(house.app);
    for (const [path, item] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(item as Record<string, { 'x-roles'?: string[] }>)) {
        if (operation['x-roles']?.includes('everyone')) continue;
        const address = path.replace(/\{\w+\}/g, '01900000-0000-7000-8000-000000000000');
        const calls = api() as unknown as Record<string, (address: string) => request.Test>;
        const response = await calls[method]?.(address).send({});
        expect([method, path, response?.status]).toEqual([method, path, 401]);
      }
    }
  });

  it('answers an unknown address, a bad identifier and a body that is no JSON with a problem in French', async () => {
    const adviser = await signInAs(house, await anAdviser(house, await aStructure(house, { communes: [] })));
    const unknown = await api().get('/api/nothing-here').expect(404);
    expect(unknown.body).toMatchObject({ status: 404 });
    const badId = await api().get('/api/needs/42').set('Cookie', adviser).expect(400);
    expect(badId.type).toBe('application/problem+json');
    await api().post('/api/sign-in/codes').type('json').send('{"email": ').expect(400);
    await api()
      .post('/api/sign-in/codes')
      .send({ email: `${'x'.repeat(2_000_000)}@example.org` })
      .expect(413);
  });

  it('is alive and ready', async () => {
    await api().get('/health/live').expect(200, { status: 'ok' });
    const ready = await api().get('/health/ready').expect(200);
    expect(ready.body).toMatchObject({ status: 'ok', database: { ok: true }, queue: { ok: true } });
  });

  it('shows no mailbox and no other clock outside the demo', async () => {
    await api().get('/mailbox').expect(404);
    const demo = await api().get('/api/demo').expect(200);
    expect(demo.body).toMatchObject({ demo: false });
  });
});
