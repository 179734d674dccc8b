import type { WriteChoices } from '../engine/face.ts';
import type { LogLine } from '../engine/shown.ts';
import { download } from './download.ts';
import { engine, showTrouble } from './engine.ts';
import { known } from './known.ts';
import { rememberSaved } from './seen.ts';

// Making the file, and handing it over. Nothing is offered that did not read back the same.

export function nameFile(fileName: string): void {
  known.setState({ fileName });
}

/** Writes and reads back. What was written before is forgotten first: it may be of older data. */
export async function makeFile(choices: WriteChoices): Promise<void> {
  const { summary, generation } = known.getState();
  if (summary === undefined) return;
  known.setState({ saving: 'begun', saved: undefined, heldBack: 0, trouble: undefined });
  try {
    const written = await engine().write(choices, (progress) => {
      if (known.getState().saving !== undefined) known.setState({ saving: progress });
    });
    if (known.getState().generation !== generation) return;
    if (written.outcome === 'written') {
      const bytes = written.bytes;
      known.setState({ saved: { revision: summary.revision, proof: written.proof, bytes } });
    } else if (written.outcome === 'held-back') {
      known.setState({ heldBack: written.errors });
    } else {
      known.setState({
        trouble: { fault: 'ours', detail: `read-back differs: row ${written.row}, column ${written.column}` },
      });
    }
  } catch (reason) {
    showTrouble(reason);
  } finally {
    known.setState({ saving: undefined });
  }
}

export function forgetFile(): void {
  known.setState({ saved: undefined, heldBack: 0 });
}

export function downloadFile(): void {
  const { saved, fileName } = known.getState();
  if (saved === undefined) return;
  download(withExtension(fileName), saved.bytes, 'text/csv;charset=utf-8');
  known.setState({ saved: { ...saved, given: true } });
  void rememberSaved(saved);
}

/** `rows` makes the lines of the sheet, headings first, in today's language. */
export async function downloadLog(sheet: string, rows: (lines: LogLine[]) => string[][]): Promise<void> {
  try {
    const bytes = await engine().ask('report', sheet, rows(await engine().ask('log')));
    const stem = withExtension(known.getState().fileName).replace(/\.csv$/, '');
    download(
      `${stem}-${sheet.toLowerCase()}.xlsx`,
      bytes,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
  } catch (reason) {
    showTrouble(reason);
  }
}

/** A name that a file system takes, ending in .csv. */
export function withExtension(name: string): string {
  const clean = name.replace(/[\\/:*?"<>|]/g, '-').trim();
  if (clean === '') return 'webaanvragen.csv';
  return /\.csv$/i.test(clean) ? clean : `${clean}.csv`;
}
