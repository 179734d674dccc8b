import type { Source } from '../engine/face.ts';
import type { Fault } from '../model/fault.ts';

// What the page hands to a thread to open. A chosen file goes over as the handle that it is: the thread reads it, so the page neither waits
// for its bytes nor copies them.

interface Chosen {
  kind: 'chosen';
  name: string;
  file: Blob;
}
export type Given = Source | Chosen;

/** A chosen file as the page's controls give it. */
export function chosen(file: File): Chosen {
  return { kind: 'chosen', name: file.name, file };
}

/** With its bytes. A fault when the computer does not give them: a folder, or a file that was moved or may not be read. */
export async function bytesOf({ name, file }: Chosen): Promise<Extract<Source, { kind: 'file' }> | Fault> {
  try {
    return { kind: 'file', name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { fault: 'unreadable' };
  }
}

export async function inHand(given: Given): Promise<Source | Fault> {
  return given.kind === 'chosen' ? bytesOf(given) : given;
}

/** About how many bytes it has. */
export function sizeOf(given: Given): number {
  if (given.kind === 'chosen') return given.file.size;
  return given.kind === 'file' ? given.bytes.length : given.text.length * 2;
}
