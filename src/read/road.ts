import type { Fault } from '../model/fault.ts';
import type { Encoding } from '../model/notice.ts';

// A way through the bytes of a text file. Which one is taken changes nothing about what is read, only what it costs.

export interface Road {
  /** Where reading begins, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** Reads a piece from this place on; gives the place to go on from. */
  step(at: number): number | Fault;
}

/** The file as it is walked: its bytes, what they are decoded as, and where the text begins. */
export interface Walked {
  bytes: Uint8Array;
  encoding: Encoding;
  /** Whether the user chose the encoding, so that it is not proved. */
  isChosen: boolean;
  skip: number;
}
