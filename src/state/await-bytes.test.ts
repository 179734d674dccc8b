import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitBytes } from './await-bytes.ts';
import { setEngine } from './engine.ts';
import { inThisThread } from './in-this-thread.ts';
import { atFirst, known } from './known.ts';
import { giveLists } from './lists.ts';
import { learnTemplate } from './template.ts';

// A drive that is long in giving the bytes of a file, or never gives them.

/** `give` is when its bytes come. */
function onDrive(name: string, text: string): { file: File; give(): void } {
  const file = new File([text], name);
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  const arrayBuffer = file.arrayBuffer.bind(file);
  file.arrayBuffer = async () => {
    await given;
    return arrayBuffer();
  };
  return { file, give };
}
const COMPANIES = 'Bedrijfsnaam;Debiteurnummer\nBron;100\nVos;200';
const HEADINGS = 'WebaanvraagNr;Deelnemer achternaam;Kamernummer';
/** Longer than anybody waits for a file of a few bytes. */
const TOO_LONG_MS = 17_000;

beforeEach(() => {
  vi.useFakeTimers();
  known.setState(atFirst(), true);
  setEngine(inThisThread());
});
afterEach(() => {
  vi.useRealTimers();
});

const waitFor = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const lists = () => known.getState().lists;

describe('bytes', () => {
  it('that come soon are given without a word', async () => {
    const { file, give } = onDrive('lijst.csv', COMPANIES);
    const onWait = vi.fn();
    const waiting = awaitBytes(file, onWait);
    await waitFor(100);
    give();
    expect(await waiting).toMatchObject({ name: 'lijst.csv', bytes: new TextEncoder().encode(COMPANIES) });
    await waitFor(TOO_LONG_MS);
    expect(onWait).not.toHaveBeenCalled();
  });

  it('of a larger file are waited for longer', async () => {
    const { file } = onDrive('lijst.csv', 'x'.repeat(2_000_000));
    let ended = false;
    void awaitBytes(file, () => undefined).then(() => {
      ended = true;
    });
    await waitFor(TOO_LONG_MS);
    expect(ended).toBe(false);
    await waitFor(2_000);
    expect(ended).toBe(true);
  });
});

describe('a list', () => {
  it('is told to be waited for, and read when its bytes come', async () => {
    const { file, give } = onDrive('bedrijven.csv', COMPANIES);
    const giving = giveLists([file]);
    await waitFor(1_000);
    expect(lists().reading).toMatchObject([{ name: 'bedrijven.csv', stop: expect.any(Function) }]);
    give();
    await giving;
    expect(lists()).toMatchObject({ given: [{ kind: 'bedrijf' }], reading: [], refused: [] });
  });

  it('is no longer waited for when the user stops, and the next one is read', async () => {
    const other = new File([COMPANIES], 'andere.csv');
    const giving = giveLists([onDrive('bedrijven.csv', COMPANIES).file, other]);
    await waitFor(1_000);
    lists().reading[0]?.stop?.();
    await giving;
    expect(lists()).toMatchObject({ given: [{ kind: 'bedrijf' }], reading: [], refused: [] });
  });

  it('that never comes is refused after the patience that a file gets', async () => {
    const giving = giveLists([onDrive('bedrijven.csv', COMPANIES).file]);
    await waitFor(TOO_LONG_MS);
    await giving;
    expect(lists().reading).toEqual([]);
    expect(lists().refused).toEqual([{ fault: { fault: 'unreadable' }, name: 'bedrijven.csv' }]);
  });
});

describe('an own template', () => {
  // What reads it comes after the first paint; here it is there already.
  beforeEach(() => import('./template-file.ts'));

  it('is told to be waited for, and shown when its bytes come', async () => {
    const { file, give } = onDrive('sjabloon.csv', HEADINGS);
    const learning = learnTemplate(file);
    await vi.waitFor(() =>
      expect(known.getState().busy).toMatchObject({ name: 'sjabloon.csv', isLong: true }),
    );
    give();
    await learning;
    expect(known.getState().busy).toBeUndefined();
    expect(known.getState().proposal?.layout.columns).toHaveLength(3);
  });

  it('is no longer waited for when the user stops', async () => {
    const learning = learnTemplate(onDrive('sjabloon.csv', HEADINGS).file);
    await vi.waitFor(() => expect(known.getState().busy?.stop).toBeDefined());
    known.getState().busy?.stop?.();
    await learning;
    expect(known.getState()).toMatchObject({ busy: undefined, proposal: undefined, fault: undefined });
  });

  it('that never comes is refused, and a file that is being opened is shown before it', async () => {
    const busy = { name: 'lijst.csv', progress: undefined };
    known.setState({ busy });
    const learning = learnTemplate(onDrive('sjabloon.csv', HEADINGS).file);
    await vi.waitFor(async () => {
      await waitFor(TOO_LONG_MS);
      expect(known.getState().fault).toEqual({ fault: { fault: 'unreadable' }, name: 'sjabloon.csv' });
    });
    await learning;
    expect(known.getState().busy).toBe(busy);
  });
});
