// How a run of the command line can end, for scripts that look at the exit code.

/** Nothing stands in the way, or the file was written. */
export const READY = 0;
/** The file was read; errors stand in the way, and nothing was written. */
export const ERRORS_FOUND = 1;
/** A file could not be read or written, or the command was not understood. */
export const STOPPED = 2;

/** Ends a run with words for the user. Its message is complete: where, what, what to do. */
export class Stop extends Error {}

/** Where a run writes; `process` fits. */
export interface Io {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}
