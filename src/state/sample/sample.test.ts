import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleBytes } from './sample.ts';

it('is the same file as the one that can be downloaded', () => {
  const downloadable = readFileSync(new URL('../../../public/voorbeeld-rommelig.csv', import.meta.url));
  expect(Buffer.from(sampleBytes()).equals(downloadable)).toBe(true);
});

it('names nobody who exists: only addresses that nobody can have, and one deliberate slip', () => {
  const text = new TextDecoder().decode(sampleBytes());
  const domains = [...text.matchAll(/@([\w.,-]+)/g)].map((match) => match[1]!);
  expect(domains.length).toBeGreaterThan(40);
  for (const domain of domains) expect(domain).toMatch(/example\.nl$|^gmial\.com$/);
});
