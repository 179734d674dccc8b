import type { Fate, Picture } from '../model/effect.ts';

// The import at a glance, as the picture and the table behind it show it: what becomes of the bedrijven, the persons and the places.

export type PictureId = 'bedrijven' | 'personen' | 'opleidingen';
export type PartId = 'recognised' | 'near' | 'made' | 'unknown' | 'byHand' | 'waitingList';

export interface PictureBar {
  id: PictureId;
  total: number;
  /** Those that there are, the comforting ones first. */
  parts: { id: PartId; count: number }[];
}

export function pictureBars({ bedrijven, personen, opleidingen }: Picture): PictureBar[] {
  return [
    bar('bedrijven', fateParts(bedrijven)),
    bar('personen', fateParts(personen)),
    bar('opleidingen', [
      { id: 'recognised', count: opleidingen.recognised },
      { id: 'byHand', count: opleidingen.byHand },
      { id: 'waitingList', count: opleidingen.waitingList },
      { id: 'unknown', count: opleidingen.unknown },
    ]),
  ];
}

/** A near one is made as well, but told apart: it is the one to look at. */
function fateParts({ recognised, made, near, unknown }: Fate): PictureBar['parts'] {
  return [
    { id: 'recognised', count: recognised },
    { id: 'near', count: near },
    { id: 'made', count: made - near },
    { id: 'unknown', count: unknown },
  ];
}

function bar(id: PictureId, parts: PictureBar['parts']): PictureBar {
  return {
    id,
    total: parts.reduce((sum, { count }) => sum + count, 0),
    parts: parts.filter(({ count }) => count > 0),
  };
}
