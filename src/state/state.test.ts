import { beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../worker/client.ts';
import { restoreColumns } from './columns.ts';
import { setEngine } from './engine.ts';
import { inThisThread } from './in-this-thread.ts';
import { atFirst, known } from './known.ts';
import { acceptWaiting, openPasted, refuseWaiting } from './opening.ts';
import { makeFile, withExtension } from './saving.ts';
import { nextStep, stepState } from './steps.ts';
import { takeSummary } from './summary.ts';
import { show } from './view.ts';
import { edit, mend, undo } from './work.ts';

// What the page knows, over the real engine without a thread.

const CELLS = [
  'WebaanvraagNr\tBedrijfsnaam\tDeelnemer achternaam\tDeelnemer telefoon\tContactpersoonIsDeelnemer\tNieuwsbrief',
  '1\tBron\tBakker \t612345601\tNee\tja',
  '2\tBron\tVisser\t612345602\tNee\tja',
].join('\n');

async function opened(cells = CELLS): Promise<void> {
  openPasted(cells);
  await expect.poll(() => known.getState().view, { interval: 5 }).toBeDefined();
}

beforeEach(() => {
  known.setState(atFirst(), true);
  setEngine(inThisThread());
});

describe('the steps', () => {
  it('wait for a file', () => {
    const now = known.getState();
    expect(stepState(now, 'file')).toBe('open');
    expect(stepState(now, 'save')).toBe('locked');
  });

  it('still ask for a look at a file of which no heading is known', async () => {
    await opened();
    expect(stepState(known.getState(), 'file')).toBe('done');
    known.setState(atFirst(), true);
    await opened('Regio\tArtikel\nOost\tAppel');
    expect(stepState(known.getState(), 'file')).toBe('open');
    expect(nextStep(known.getState(), 'file')).toBe('columns');
  });

  it('pass over what has nothing to decide', async () => {
    await opened();
    expect(nextStep(known.getState(), 'file')).toBe('columns');
    const does = await restoreColumns();
    expect(does.added).toBeGreaterThan(30);
    const extra = known.getState().summary!.columns.find((column) => column.found === 'Nieuwsbrief')!;
    await edit([{ kind: 'leave-out', column: extra.column, leftOut: true }], { kind: 'columns' });
    expect(stepState(known.getState(), 'columns')).toBe('done');
    expect(nextStep(known.getState(), 'file')).toBe('check');
  });
});

describe('work', () => {
  it('is told with its label, and undone', async () => {
    await opened();
    const before = known.getState().summary!.counts.error;
    await mend({ what: 'safe' });
    expect(known.getState().told).toMatchObject({ did: 'made', label: { kind: 'mended-all' } });
    expect(known.getState().summary!.counts.error).toBeLessThan(before);
    await undo();
    expect(known.getState().told).toMatchObject({ did: 'undone' });
    expect(known.getState().summary!.counts.error).toBe(before);
  });

  it('drops answers that were overtaken', async () => {
    await opened();
    const { summary, generation } = known.getState();
    await mend({ what: 'safe' });
    const newest = known.getState().summary;
    takeSummary(summary!, generation);
    expect(known.getState().summary).toBe(newest);
    takeSummary({ ...summary!, revision: 999 }, generation - 1);
    expect(known.getState().summary).toBe(newest);
  });

  it('keeps the newest of two views that are asked at once', async () => {
    await opened();
    const first = show({ filter: 'all', search: 'Visser' });
    const second = show({ filter: 'all' });
    await Promise.all([first, second]);
    expect(known.getState().view?.rows).toBe(2);
  });
});

describe('another file', () => {
  it('asks first when there is something to lose', async () => {
    await opened();
    await mend({ what: 'safe' });
    openPasted('WebaanvraagNr\tBedrijfsnaam\n9\tAnders');
    expect(known.getState().waiting).toBeDefined();
    refuseWaiting();
    expect(known.getState().summary?.rows).toBe(2);
    openPasted('WebaanvraagNr\tBedrijfsnaam\n9\tAnders');
    acceptWaiting();
    await expect.poll(() => known.getState().summary?.rows).toBe(1);
  });

  it('that cannot be read leaves the earlier work as it was', async () => {
    await opened();
    openPasted('   ');
    await expect.poll(() => known.getState().fault).toBeDefined();
    expect(known.getState().summary?.rows).toBe(2);
  });
});

it('tells what went wrong also when the engine breaks while it opens a file', async () => {
  await opened();
  const open = () => Promise.reject(new RangeError('secret cell contents'));
  setEngine({ ...inThisThread(), open } as unknown as Client);
  openPasted(CELLS);
  await expect.poll(() => known.getState().fault?.fault).toEqual({ fault: 'ours', detail: 'RangeError' });
  expect(known.getState().busy).toBeUndefined();
  expect(known.getState().summary?.rows).toBe(2);
});

describe('saving', () => {
  it('holds errors back, and writes without their rows', async () => {
    await opened();
    await restoreColumns();
    const choices = { bom: false, inSpiteOfErrors: false, withoutErrorRows: false };
    await makeFile(choices);
    expect(known.getState().saved).toBeUndefined();
    expect(known.getState().heldBack).toBeGreaterThan(0);
    await makeFile({ ...choices, inSpiteOfErrors: true });
    expect(known.getState().saved?.proof.rowsOut).toBe(2);
    expect(stepState(known.getState(), 'save')).toBe('done');
    await undo();
    expect(stepState(known.getState(), 'save')).toBe('open');
  });

  it.each([
    ['lijst.csv', 'lijst.csv'],
    ['lijst', 'lijst.csv'],
    ['map/lijst?.CSV', 'map-lijst-.CSV'],
    ['  ', 'webaanvragen.csv'],
  ])('names the file %j', (typed, name) => {
    expect(withExtension(typed)).toBe(name);
  });
});
