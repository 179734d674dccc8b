import type { TargetRequest, WriteChoices } from '../engine/face.ts';
import type { MadeTarget, TargetOffer } from '../engine/shown-targets.ts';
import type { TargetForm } from '../model/target.ts';
import { download } from './download.ts';
import { engine, showTrouble } from './engine.ts';
import { type Known, known, NO_PURPOSE, type Purpose } from './known.ts';
import { withExtension } from './saving.ts';

// Files for other systems: which there are, which one is chosen, and what was made. What holds for one open file is dropped with it.

/** The purpose of the file that is open now. */
export function purposeOf(now: Known): Purpose {
  return now.purpose.generation === now.generation ? now.purpose : NO_PURPOSE;
}

function set(change: Partial<Purpose>): void {
  known.setState((now) => ({ purpose: { ...purposeOf(now), ...change, generation: now.generation } }));
}

/** Asks what the targets can do with the file as it is now, unless that is known. */
export async function loadTargets(): Promise<void> {
  const now = known.getState();
  const { summary, generation } = now;
  if (summary === undefined || purposeOf(now).offers?.revision === summary.revision) return;
  try {
    const targets = await engine().ask('targets');
    if (known.getState().generation !== generation) return;
    set({ offers: { revision: summary.revision, targets } });
  } catch (reason) {
    showTrouble(reason);
  }
}

/** The target that is chosen and the form of it; undefined for the file of the layout itself. */
export function chosenTarget({
  form: id,
  offers,
}: Purpose): { offer: TargetOffer; form: TargetForm } | undefined {
  for (const offer of offers?.targets ?? []) {
    const form = offer.forms.find((one) => one.id === id);
    if (form !== undefined) return { offer, form };
  }
  return undefined;
}

/** What to do with the file of the layout that is open, where a target says so. */
export function nextOfLayout(now: Known): TargetOffer['next'] {
  return purposeOf(now).offers?.targets.find(({ layout }) => layout === now.layout.id)?.next;
}

/** What was made, as long as nothing was changed since. */
export function freshAnswer(now: Known): MadeTarget | undefined {
  const { made } = purposeOf(now);
  return made !== undefined && made.revision === now.summary?.revision ? made.answer : undefined;
}

export function chooseForm(form: string | undefined): void {
  const { form: before, choices } = purposeOf(known.getState());
  set({ form, choices: before === form ? choices : {}, made: undefined });
}

export function chooseOption(id: string, value: string): void {
  set({ choices: { ...purposeOf(known.getState()).choices, [id]: value }, made: undefined });
}

export function forgetMade(): void {
  set({ made: undefined });
}

function requestFor(now: Known, how: Omit<WriteChoices, 'bom'>): TargetRequest | undefined {
  const { form, choices } = purposeOf(now);
  return form === undefined ? undefined : { form, choices, ...how };
}

/** Makes the file of the target that is chosen, or learns why not. */
export async function makeTarget(how: Omit<WriteChoices, 'bom'>): Promise<void> {
  const now = known.getState();
  const request = requestFor(now, how);
  const { summary, generation } = now;
  if (request === undefined || summary === undefined) return;
  set({ made: undefined });
  known.setState({ saving: 'begun', trouble: undefined });
  try {
    const answer = await engine().ask('makeTarget', request);
    const after = known.getState();
    if (after.generation === generation && purposeOf(after).form === request.form)
      set({ made: { revision: summary.revision, answer } });
  } catch (reason) {
    showTrouble(reason);
  } finally {
    known.setState({ saving: undefined });
  }
}

/** One webaanvraag as it stands in the file; undefined when it is not in there. */
export async function showInTarget(at: number): Promise<string | undefined> {
  const request = requestFor(known.getState(), { inSpiteOfErrors: true, withoutErrorRows: false });
  return request === undefined ? undefined : engine().ask('showInTarget', request, at);
}

/** The name of a made file: the name that the user chose for the CSV, or the one that it always has, with what the target puts behind it. */
export function madeName(fileName: string, name: string, stem?: string): string {
  return `${stem ?? withExtension(fileName).replace(/\.csv$/i, '')}${name}`;
}

export function downloadMade(at: number): void {
  const now = known.getState();
  const answer = freshAnswer(now);
  if (answer?.outcome !== 'made') return;
  const file = answer.files[at];
  if (file === undefined) return;
  download(madeName(now.fileName, file.name, answer.stem), file.bytes, file.mediaType);
  const { made } = purposeOf(now);
  if (made !== undefined) set({ made: { ...made, given: true } });
}

/** Whether the clipboard took it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
