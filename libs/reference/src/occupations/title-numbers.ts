import { gunzipSync, gzipSync } from 'node:zlib';
import type { TitleNumbers } from './title-model.js';

/** The arrays in the order they are written. */
const arrays = {
  features: Uint32Array,
  spreads: Uint16Array,
  starts: Uint32Array,
  columns: Uint16Array,
  weights: Int8Array,
  scales: Float32Array,
} as const;
type ArrayName = keyof typeof arrays;
const names = Object.keys(arrays) as ArrayName[];

/** As text that a source file can hold: a line of JSON (codes, lengths), then the arrays, compressed. */
export function packTitles({ codes, titles, ...numbers }: TitleNumbers): string {
  const lengths = Object.fromEntries(names.map((name) => [name, numbers[name].length]));
  const bytes = names.map((name) => {
    const { buffer, byteOffset, byteLength } = numbers[name];
    return Buffer.from(buffer, byteOffset, byteLength);
  });
  const head = Buffer.from(`${JSON.stringify({ codes, titles, lengths })}\n`);
  return gzipSync(Buffer.concat([head, ...bytes]), { level: 9 }).toString('base64');
}

export function unpackTitles(packed: string): TitleNumbers {
  const bytes = gunzipSync(Buffer.from(packed, 'base64'));
  const end = bytes.indexOf('\n') + 1;
  const { codes, titles, lengths } = JSON.parse(bytes.subarray(0, end).toString()) as Pick<
    TitleNumbers,
    'codes' | 'titles'
  > & { lengths: Record<ArrayName, number> };
  let at = end;
  const next = <T>(name: ArrayName): T => {
    const { BYTES_PER_ELEMENT: size } = arrays[name];
    const from = at;
    at += lengths[name] * size;
    return new arrays[name](new Uint8Array(bytes.subarray(from, at)).buffer) as T;
  };
  return {
    codes,
    titles,
    features: next('features'),
    spreads: next('spreads'),
    starts: next('starts'),
    columns: next('columns'),
    weights: next('weights'),
    scales: next('scales'),
  };
}
