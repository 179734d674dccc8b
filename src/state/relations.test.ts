import { beforeEach, describe, expect, it } from 'vitest';
import { setEngine } from './engine.ts';
import { inThisThread } from './in-this-thread.ts';
import { atFirst, known } from './known.ts';
import { giveList, listsToKeep } from './lists.ts';
import { openPasted } from './opening.ts';
import { loadRelations, takeOver } from './relations.ts';
import { undo } from './work.ts';

// An earlier list of clients, over the real engine without a thread.

const HEADINGS = ['Type', 'Naam', 'Voornaam', 'Klantcode', 'Rijksregisternummer', 'E-mail'];
const sheet = (between: string, ...rows: string[][]) =>
  [HEADINGS, ...rows].map((row) => row.join(between)).join('\n');
const bytes = (text: string) => new TextEncoder().encode(text);
const ELS = ['Persoon', 'Peeters', 'Els', 'K2', '85.07.30-033.28'];

beforeEach(async () => {
  known.setState(atFirst(), true);
  setEngine(inThisThread());
  openPasted(sheet('\t', [...ELS, 'nieuw@b.example']));
  await expect.poll(() => known.getState().view, { interval: 5 }).toBeDefined();
  await giveList(
    { name: 'eerder.csv', bytes: bytes(sheet(';', [...ELS, 'oud@b.example'])) },
    { kind: 'relatie' },
  );
});

describe('an earlier list', () => {
  it('is taken over as a step that is told and undone', async () => {
    expect((await loadRelations('double', 9))?.differing).toBe(1);
    await takeOver({ field: 'emailadres', row: 2 });
    expect(known.getState().told).toMatchObject({ did: 'made', label: { kind: 'taken-over' }, count: 1 });
    expect((await loadRelations('double', 9))?.differing).toBe(0);
    await undo();
    expect((await loadRelations('double', 9))?.differing).toBe(1);
  });

  it('is never kept on this computer, as other lists may be', async () => {
    await giveList(
      { name: 'p.csv', bytes: bytes('PersoonId;Achternaam;Email1\np1;Maes;m@b.example') },
      { kind: 'persoon' },
    );
    expect(known.getState().lists.given.map(({ kind, state }) => [kind, state])).toEqual([
      ['relatie', 'used'],
      ['persoon', 'used'],
    ]);
    expect(listsToKeep().map(({ name }) => name)).toEqual(['p.csv']);
  });
});
