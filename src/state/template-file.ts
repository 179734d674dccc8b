import { isFault } from '../model/fault.ts';
import { awaitBytes } from './await-bytes.ts';
import { engine, showTrouble } from './engine.ts';
import { type Busy, known } from './known.ts';

// The file of an own template: read, and put before the user. It is never used unasked.

/** Reads an own template and shows what was recognised in it, for the user to confirm. */
export async function readTemplate(file: File): Promise<void> {
  let shown: Busy | undefined;
  try {
    const source = await awaitBytes(file, (stop) => {
      shown = { name: file.name, progress: undefined, isLong: true, stop };
      // A file that is being opened is shown first.
      known.setState(({ busy = shown }) => ({ busy }));
    });
    if (source === undefined) return;
    const proposal = isFault(source) ? source : await engine().ask('learnTemplate', source);
    if (isFault(proposal)) known.setState({ fault: { fault: proposal, name: file.name }, step: 'file' });
    else known.setState({ proposal });
  } catch (reason) {
    showTrouble(reason);
  } finally {
    if (shown !== undefined) known.setState(({ busy }) => ({ busy: busy === shown ? undefined : busy }));
  }
}
