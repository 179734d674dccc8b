import text from './voorbeeld-rommelig.csv?raw';

// The example: a messy list of invented people. It is part of the page, so that trying it asks nothing of the network.
// `public/voorbeeld-rommelig.csv` is the same file, for a look at it beforehand (sample.test.ts holds them equal).

export const SAMPLE_NAME = 'voorbeeld-rommelig.csv';

export function sampleBytes(): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
