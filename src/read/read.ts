import type { Fault } from '../model/fault.ts';
import type { ReadingChoices } from '../model/notice.ts';
import { readApiAnswer } from './api-answer.ts';
import type { ReadContext, Reading } from './reading.ts';
import { recognise } from './recognise.ts';
import { readTextTable } from './text-table.ts';

// The one door for files: decides by their contents which reader reads them. Bad data never makes it throw.

/** Names of the files that Office leaves beside an open document; they hold the user's name and no table. */
const LOCK_FILE = /^(~\$|\.~lock\.)/;

/**
 * Reads a file. Gives a fault when there is no table to be had from it; rejects only with the reason of `context.signal`.
 * The workbook library is loaded when a workbook is chosen, not before.
 */
export async function readTable(
  source: { name: string; bytes: Uint8Array },
  choices: ReadingChoices,
  context: ReadContext,
): Promise<Reading | Fault> {
  try {
    return await readByContents(source, choices, context);
  } catch (error) {
    if (context.signal?.aborted) throw error;
    // Readers answer with faults; what comes here was not foreseen by them. Its message may quote a cell, its name cannot.
    return { fault: 'damaged', detail: error instanceof Error ? describe(error) : typeof error };
  }
}

async function readByContents(
  source: { name: string; bytes: Uint8Array },
  choices: ReadingChoices,
  context: ReadContext,
): Promise<Reading | Fault> {
  const { bytes } = source;
  context.signal?.throwIfAborted();
  if (bytes.length > 0 && LOCK_FILE.test(source.name)) return { fault: 'not-a-table', seems: 'lock-file' };
  const found = recognise(bytes);
  switch (found.as) {
    case 'empty':
      return { fault: 'empty' };
    case 'other':
      return { fault: 'not-a-table', seems: found.seems };
    case 'text':
      return readTextTable(bytes, choices, context);
    case 'json':
      return (await readApiAnswer(bytes, context)) ?? readTextTable(bytes, choices, context);
    case 'workbook': {
      const { readWorkbook } = await import('./workbook.ts');
      return readWorkbook(bytes, choices, context);
    }
  }
}

/** The kind of error and where it arose, without its message. */
function describe(error: Error): string {
  const place = /\bat (?:async )?([\w.$#<>]+)/.exec(error.stack ?? '')?.[1];
  return place === undefined ? error.name : `${error.name} in ${place}`;
}
