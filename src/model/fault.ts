// Why a file could not be opened at all. Faults are about the file, findings about the data; they never mix.

/** One clear page each; the words are in text/. */
export type FaultId =
  | 'unreadable'
  | 'empty'
  | 'no-table'
  | 'password'
  | 'damaged'
  | 'not-a-table'
  | 'too-large'
  | 'too-many-cells'
  | 'bomb'
  | 'no-such-sheet'
  | 'template-link'
  | 'hung'
  | 'lost-worker'
  | 'ours';

export interface Fault {
  fault: FaultId;
  /** What kind of file it seems to be (`pdf`, `png`, `zip` …), for the wording of `not-a-table`. */
  seems?: string;
  /** A limit and what was found, in the unit that the fault implies (bytes, cells). */
  limit?: number;
  found?: number;
  /** What was counted, where it is not what the fault implies: columns, or the bytes that a packed file has when it is unpacked. */
  unit?: 'columns' | 'unpacked';
  /** For a fault of ours: what went wrong, without cell contents. */
  detail?: string;
}

export function isFault(value: object): value is Fault {
  return 'fault' in value;
}
