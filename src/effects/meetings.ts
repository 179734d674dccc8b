import { COMPANY_FIELDS } from '../model/field.ts';
import type { Match, Owner } from '../model/match.ts';
import { personKey, type RowText } from '../model/person.ts';
import type { RowId } from '../model/table.ts';
import type { Told } from './told.ts';

// Every bedrijf and person that the rows bring, once for each webaanvraag: the rules of the import repeat them on each row of a bundle, and
// one that nothing can be recognised by would otherwise be counted as often.

export interface Meeting {
  as: Owner;
  match: Match;
  /** Text of the first row that says it. */
  text: RowText;
  /** Rows of the webaanvraag that say the same. */
  rows: RowId[];
  /** Equal for the same record, whether of the list or made by an earlier row. */
  identity: string;
}

const OWNERS: readonly Owner[] = ['contactpersoon', 'deelnemer', 'bedrijf'];

export function meetings(told: Told): Meeting[] {
  const all: Meeting[] = [];
  for (const { rows } of told.webaanvragen) {
    const seen = new Map<string, Meeting>();
    for (const row of rows) {
      const text: RowText = (field) => told.text(row, field);
      for (const as of OWNERS) {
        const match = told.matches(row)?.[as];
        if (match === undefined) continue;
        const key = as === 'bedrijf' ? companyKey(text) : personKey(text, as);
        const known = seen.get(key);
        if (known !== undefined) {
          if (known.rows.at(-1) !== row) known.rows.push(row);
          continue;
        }
        const meeting: Meeting = { as, match, text, rows: [row], identity: identityOf(told, row, as) };
        seen.set(key, meeting);
        all.push(meeting);
      }
    }
  }
  return all;
}

/** Begins with a word, as no person's key does: that begins with a surname and holds more lines. */
function companyKey(text: RowText): string {
  return `bedrijf\n${COMPANY_FIELDS.map((field) => text(field).trim().toLowerCase()).join('\n')}`;
}

/** Follows from row to earlier row, to the list or to the row that made the record. */
function identityOf({ matches }: Told, row: RowId, as: Owner): string {
  const kind = as === 'bedrijf' ? 'bedrijf' : 'persoon';
  let at = { row, as };
  for (;;) {
    const match = matches(at.row)?.[at.as];
    const likely = match?.candidates[0];
    if (match?.record !== undefined) return `${kind} of the list ${match.record}`;
    if (match?.sameAs !== undefined) at = match.sameAs;
    else if (match?.rule !== undefined && likely !== undefined && 'record' in likely)
      return `${kind} of the list, likely ${likely.record}`;
    else return `${kind} of row ${at.row} ${at.as}`;
  }
}
