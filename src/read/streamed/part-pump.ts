import type { Table } from '../../model/table.ts';
import { pause } from '../pause.ts';
import type { ReadContext } from '../reading.ts';
import type { ZipEntry } from '../zip-guard.ts';
import { inflated } from './inflate.ts';
import { PartPieces } from './part-pieces.ts';
import type { PieceScanner } from './piece-scanner.ts';

// Lets parts run through their scanners, piece by piece, and between pieces tells how far it is, lets the thread handle what waits for it,
// and stops when it is asked to.

/** Unpacked bytes between two pauses: some hundredths of a second of work. */
const BETWEEN_PAUSES = 4 * 2 ** 20;

export class PartPump {
  /** The first rows of the list, to be told with the next progress. */
  first: string[][] | undefined;
  countRows: () => number = () => 0;
  /** What the rows of the list go into. */
  table: Table | undefined;
  /** Unpacked bytes of the part that is run which were scanned, the piece that is being scanned for one half. */
  scanned = 0;
  readonly #bytes: Uint8Array;
  readonly #context: ReadContext;
  readonly #parts: ReadonlySet<ZipEntry>;
  readonly #total: number;
  /** Unpacked bytes of parts that are done with, each counted once. */
  readonly #done = new Set<ZipEntry>();
  /** The part of which pieces are kept to be read on from. */
  #begun: { part: ZipEntry; pieces: PartPieces } | undefined;

  constructor(bytes: Uint8Array, context: ReadContext, parts: readonly (ZipEntry | undefined)[]) {
    this.#bytes = bytes;
    this.#context = context;
    this.#parts = new Set(parts.filter((part) => part !== undefined));
    this.#total = sizeOf(this.#parts);
  }

  /** Has the first of a part inflated that will be run later, while this thread does something else. */
  begin(part: ZipEntry): void {
    const pieces = this.#piecesOf(part);
    pieces.begin();
    this.#keep(part, pieces);
  }

  /** Runs a part through its scanner, until `sink` has enough of it. Tells whether all of it was scanned. */
  async run(part: ZipEntry, scanner: PieceScanner, sink?: { readonly isEnough: boolean }): Promise<boolean> {
    const begun = this.#begun?.part === part && this.#begun.pieces.areWhole ? this.#begun.pieces : undefined;
    const pieces = begun ?? this.#piecesOf(part);
    let length = 0;
    let paused = 0;
    try {
      for await (const piece of pieces.all()) {
        this.scanned = length + piece.length / 2;
        scanner.push(piece);
        if (sink?.isEnough) return false;
        length += piece.length;
        if (length - paused < BETWEEN_PAUSES && this.first === undefined) continue;
        paused = length;
        await this.#breathe(this.#done.has(part) ? 0 : length);
      }
    } finally {
      if (sink === undefined) pieces.end();
      else this.#keep(part, pieces);
    }
    scanner.finish();
    this.#done.add(part);
    await this.#breathe(0);
    return true;
  }

  /** Nothing is run any more. */
  end(): void {
    this.#begun?.pieces.end();
    this.#begun = undefined;
  }

  #piecesOf(part: ZipEntry): PartPieces {
    return new PartPieces(inflated(this.#bytes, part, this.#context.inflate));
  }

  /** Keeps the pieces of the largest part that was begun, which is probably the list, and gives up those of any other. */
  #keep(part: ZipEntry, pieces: PartPieces): void {
    const before = this.#begun;
    if (before?.pieces === pieces) return;
    if (!pieces.areWhole || (before !== undefined && before.part.unpacked > part.unpacked)) {
      pieces.end();
      return;
    }
    before?.pieces.end();
    this.#begun = { part, pieces };
  }

  async #breathe(length: number): Promise<void> {
    const { watch, arrived, signal } = this.#context;
    if (this.table !== undefined) arrived?.(this.table);
    const first = this.first;
    this.first = undefined;
    watch?.((sizeOf(this.#done) + length) / Math.max(1, this.#total), this.countRows(), first);
    await pause();
    signal?.throwIfAborted();
  }
}

function sizeOf(parts: Iterable<ZipEntry>): number {
  let size = 0;
  for (const { unpacked } of parts) size += unpacked;
  return size;
}
