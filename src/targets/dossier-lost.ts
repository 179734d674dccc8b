import type { RowId } from '../model/table.ts';
import type { FellAway, Said, TargetOption } from '../model/target.ts';
import type { DossierLost } from './dossier-register.ts';
import type { Dossiers } from './dossiers.ts';

// What every target that is made of bedrijven and personen says of what gave way, and the choice they share.

export const SOURCE: TargetOption = {
  id: 'bron',
  kind: 'text',
  title: { nl: 'ExternSource voor wie er geen heeft', en: 'ExternSource for who has none' },
  says: {
    nl: 'Coachview herkent aan ExternId en ExternSource samen. Geef de naam van je administratie, elke keer dezelfde. Leeg: niets invullen.',
    en: 'Coachview recognises by ExternId and ExternSource together. Give the name of your administration, the same each time. Blank: fill in nothing.',
  },
};

const LOST: Readonly<Record<DossierLost, Said>> = {
  overwritten: {
    nl: 'gegeven dat een latere regel over dezelfde anders zegt; de latere blijft staan, zoals Coachview doet',
    en: 'value of which a later row says otherwise for the same one; the later stays, as Coachview does',
  },
  unlinked: {
    nl: 'rij zonder bedrijf van iemand die op een andere regel een bedrijf heeft; zo’n rij zou de koppeling weghalen',
    en: 'row without a bedrijf of somebody who has one on another row; such a row would take the link away',
  },
  sixth: {
    nl: 'categorie of vrij veld na het vijfde',
    en: 'category or free field beyond the fifth',
  },
  unnamed: {
    nl: 'land, bron, categorie of vrij veld waar geen bedrijf of persoon bij staat',
    en: 'land, source, category or free field with no bedrijf or persoon beside it',
  },
  nobody: { nl: 'rij waarin niemand staat', en: 'row with nobody in it' },
};
const MERGED: Said = {
  nl: 'rij over wie al in een andere rij staat: samengevoegd met die',
  en: 'row about who stands in another row too: put together with that one',
};

export function lostOf({ lost }: Dossiers): FellAway[] {
  return (Object.keys(LOST) as DossierLost[]).flatMap((why) => {
    const rows = lost.flatMap((one) => (one.why === why ? [one.row] : []));
    return fellAway(LOST[why], rows);
  });
}

export function mergedOf({ merged }: Dossiers): FellAway[] {
  return fellAway(MERGED, merged);
}

/** Nothing when there is none; each row is named once. */
export function fellAway(says: Said, rows: readonly RowId[]): FellAway[] {
  if (rows.length === 0) return [];
  return [{ says, count: rows.length, rows: [...new Set(rows)].sort((a, b) => a - b) }];
}
