// The pieces of one part, which may be asked for ahead of the time that somebody takes them, and of which the first ones can be had again. So a
// sheet that was looked at is read on from there, and is being inflated while what comes before it is read. It holds a few pieces, never a part.

/** A look that takes more than this begins anew: the beginning of a sheet is worth keeping, not the sheet. */
const MOST_KEPT = 2 ** 20;

export class PartPieces {
  readonly #pieces: AsyncGenerator<Uint8Array>;
  #next: Promise<IteratorResult<Uint8Array>> | undefined;
  /** Copies of what was taken so far; undefined when that was too much. */
  #kept: Uint8Array[] | undefined = [];
  #keptBytes = 0;

  constructor(pieces: AsyncGenerator<Uint8Array>) {
    this.#pieces = pieces;
  }

  /** Has the first piece made while this thread does something else. */
  begin(): void {
    this.#next = this.#pieces.next();
    // Told to whoever takes it.
    this.#next.catch(() => undefined);
  }

  /** Whether they can all be had from the first on: no more was taken than is kept. */
  get areWhole(): boolean {
    return this.#kept !== undefined;
  }

  /** From the first on, each good until the next is asked for; may be left halfway, and had once more as long as `areWhole`. */
  async *all(): AsyncGenerator<Uint8Array> {
    yield* this.#kept ?? [];
    for (;;) {
      const { value, done } = await (this.#next ?? this.#pieces.next());
      this.#next = undefined;
      if (done) return;
      this.#keep(value);
      yield value;
    }
  }

  /** Nobody takes any more. */
  end(): void {
    this.#kept = undefined;
    this.#pieces.return(undefined).catch(() => undefined);
  }

  #keep(piece: Uint8Array): void {
    this.#keptBytes += piece.length;
    if (this.#keptBytes > MOST_KEPT) this.#kept = undefined;
    this.#kept?.push(piece.slice());
  }
}
