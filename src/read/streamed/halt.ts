import type { Fault } from '../../model/fault.ts';

// How the streaming reader stops from deep within a part: for good, with a fault about the file, or because something stands there
// that it does not know. Caught by stream-workbook.ts only; it never leaves this folder.

export class Halt extends Error {
  /** Why the file cannot be read; undefined: another reader may know it. */
  readonly fault: Fault | undefined;

  constructor(fault?: Fault) {
    super(fault?.fault ?? 'unknown');
    this.name = 'Halt';
    this.fault = fault;
  }
}

/** Something that only SheetJS may know how to read. */
export function unknown(): never {
  throw new Halt();
}

export function refuse(fault: Fault): never {
  throw new Halt(fault);
}
