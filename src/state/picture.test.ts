import { expect, it } from 'vitest';
import { pictureBars } from './picture.ts';

const NONE = { recognised: 0, made: 0, near: 0, unknown: 0 };

it('tells near ones apart from other new ones, and leaves out what there is none of', () => {
  const [bedrijven, personen, opleidingen] = pictureBars({
    rows: 9,
    webaanvragen: 4,
    deelnemers: 8,
    bedrijven: { recognised: 3, made: 2, near: 1, unknown: 0 },
    personen: { ...NONE, unknown: 7 },
    opleidingen: { recognised: 5, byHand: 1, waitingList: 2, unknown: 0 },
  });
  expect(bedrijven).toEqual({
    id: 'bedrijven',
    total: 5,
    parts: [
      { id: 'recognised', count: 3 },
      { id: 'near', count: 1 },
      { id: 'made', count: 1 },
    ],
  });
  expect(personen).toEqual({ id: 'personen', total: 7, parts: [{ id: 'unknown', count: 7 }] });
  expect(opleidingen).toMatchObject({ total: 8, parts: [{ count: 5 }, { count: 1 }, { count: 2 }] });
});
