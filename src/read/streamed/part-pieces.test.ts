import { expect, it } from 'vitest';
import { PartPieces } from './part-pieces.ts';

// The first pieces of a part are had again and the rest follows, as if nobody had looked.

async function* numbered(sizes: readonly number[], asked: number[] = []): AsyncGenerator<Uint8Array> {
  const piece = new Uint8Array(2 ** 20);
  for (const [nth, size] of sizes.entries()) {
    asked.push(nth);
    // The same memory over and over, as an inflater's is.
    yield piece.fill(nth).subarray(0, size);
  }
}

/** Gives nothing, and says why. */
async function* broken(): AsyncGenerator<Uint8Array> {
  yield await Promise.reject(new RangeError('broken'));
}

async function take(pieces: PartPieces, most = Number.POSITIVE_INFINITY): Promise<string[]> {
  const taken: string[] = [];
  for await (const piece of pieces.all()) {
    taken.push(`${piece[0]}×${piece.length}`);
    if (taken.length === most) break;
  }
  return taken;
}

it('goes on behind what was looked at', async () => {
  const asked: number[] = [];
  const pieces = new PartPieces(numbered([5, 6, 7, 8], asked));
  expect(await take(pieces, 2)).toEqual(['0×5', '1×6']);
  expect(asked).toEqual([0, 1]);
  expect(pieces.areWhole).toBe(true);
  expect(await take(pieces)).toEqual(['0×5', '1×6', '2×7', '3×8']);
  expect(asked).toEqual([0, 1, 2, 3]);
});

it('gives a part that was taken whole once more', async () => {
  const pieces = new PartPieces(numbered([5, 6]));
  expect(await take(pieces)).toEqual(await take(pieces));
});

it('begins before anybody takes a piece, and asks for no more', async () => {
  const asked: number[] = [];
  const pieces = new PartPieces(numbered([5, 6], asked));
  pieces.begin();
  await Promise.resolve();
  expect(asked).toEqual([0]);
  expect(await take(pieces)).toEqual(['0×5', '1×6']);
});

it('keeps the beginning, not the part', async () => {
  const pieces = new PartPieces(numbered([2 ** 20, 1, 1]));
  await take(pieces, 1);
  expect(pieces.areWhole).toBe(true);
  await take(pieces, 2);
  expect(pieces.areWhole).toBe(false);
});

it('tells what went wrong ahead to whoever takes it', async () => {
  const pieces = new PartPieces(broken());
  pieces.begin();
  await new Promise((resolve) => setTimeout(resolve));
  await expect(take(pieces)).rejects.toThrow('broken');
});
