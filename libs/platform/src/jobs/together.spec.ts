import { together } from './together.js';

const double = (sizes: number[]) => (items: readonly number[]) => {
  sizes.push(items.length);
  return Promise.resolve(items.map((item) => item * 2));
};

it('answers everyone with their own result, in as few goes as asked', async () => {
  const sizes: number[] = [];
  const twice = together(double(sizes), { most: 4 });
  const numbers = Array.from({ length: 10 }, (_, index) => index);
  expect(await Promise.all(numbers.map(twice))).toEqual(numbers.map((number) => number * 2));
  expect(sizes).toEqual([4, 4, 2]);
});

it('takes up what comes later', async () => {
  const twice = together(double([]), { most: 4 });
  expect([await twice(1), await twice(2)]).toEqual([2, 4]);
});

it('tries each alone when they fail together: one that cannot work spoils only itself', async () => {
  const work = (items: readonly number[]): Promise<number[]> =>
    items.includes(3) ? Promise.reject(new Error('three')) : Promise.resolve(items.map((item) => item * 2));
  const twice = together(work, { most: 10 });
  const results = await Promise.allSettled([1, 2, 3, 4].map(twice));
  expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual([
    2,
    4,
    'failed',
    8,
  ]);
});

it('never runs more batches at once than it has lanes', async () => {
  let running = 0;
  let most = 0;
  const work = async (items: readonly number[]): Promise<readonly number[]> => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return items;
  };
  const same = together(work, { most: 2, lanes: 3 });
  await Promise.all(Array.from({ length: 40 }, (_, index) => same(index)));
  expect(most).toBe(3);
});
