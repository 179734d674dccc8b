import type { RequestRole } from './field.ts';
import { hasPerson, isSamePerson, personKey, type RowText } from './person.ts';

// Who takes part in one webaanvraag, as Coachview will count them. Pure counting over rows that are asked for one by one.

/** How to read the rows that are counted. */
export interface CountedRows<R> {
  text(row: R): RowText;
  /** Whether this text says yes, in any spelling (a kind's work, so it is handed in). */
  isYes(text: string): boolean;
}

/** One participant, and the row that brings it in first. */
export interface Participant<R> {
  row: R;
  role: RequestRole;
}

/**
 * The participants of one webaanvraag in the order of its rows: the contactpersoon once when any row says that it takes part, and
 * each distinct deelnemer. Whether Coachview counts the contactpersoon towards the 10 is not documented for the CSV; its REST API does.
 */
export function participants<R>(rows: Iterable<R>, how: CountedRows<R>): Participant<R>[] {
  return [...whoIsNew(rows, how)].flatMap(({ row, roles }) => roles.map((role) => ({ row, role })));
}

/** What one row adds. */
export interface Addition<R> {
  row: R;
  /** Participants that no earlier row brought in; empty when the row repeats one or has none. */
  roles: RequestRole[];
  /** When it brings in nobody: the row that brought in its deelnemer or else its contactpersoon. */
  repeats?: R;
  /** Where this row says that the contactpersoon takes part: the row that brought it in, perhaps this one. */
  contact?: R;
}

/** Row by row, who is new. */
export function* whoIsNew<R>(rows: Iterable<R>, how: CountedRows<R>): Generator<Addition<R>> {
  const seen = new Map<string, R>();
  let contactAt: { row: R } | undefined;
  for (const row of rows) {
    const text = how.text(row);
    const addition: Addition<R> = { row, roles: [] };
    let repeats: { row: R } | undefined;
    if (how.isYes(text('contactpersoonIsDeelnemer')) && hasPerson(text, 'contactpersoon')) {
      const key = personKey(text, 'contactpersoon');
      repeats = contactAt ?? earlierRow(seen, key);
      contactAt ??= repeats ?? { row };
      addition.contact = contactAt.row;
      if (repeats === undefined) {
        addition.roles.push('contactpersoon');
        seen.set(key, row);
      }
    }
    const key = personKey(text, 'deelnemer');
    const isContact = contactAt !== undefined && isSamePerson(text);
    if (isContact) repeats ??= contactAt;
    else if (key !== '') {
      const earlier = earlierRow(seen, key);
      if (earlier === undefined) {
        seen.set(key, row);
        addition.roles.push('deelnemer');
      } else repeats = earlier;
    }
    if (repeats !== undefined && addition.roles.length === 0) addition.repeats = repeats.row;
    yield addition;
  }
}

/** Wrapped, so that a row that is itself undefined or 0 is not taken for none. */
function earlierRow<R>(seen: ReadonlyMap<string, R>, key: string): { row: R } | undefined {
  const row = seen.get(key);
  return row === undefined ? undefined : { row };
}
