import { at } from '../truth.ts';
import type { Fault } from './fault.ts';
import { freeColumn, isFilled } from './room.ts';

// Columns that were moved, dropped, added or doubled, and contents in the wrong one.

export const COLUMNS: readonly Fault[] = [
  {
    name: 'column moved',
    ids: ['moved-column'],
    phase: 'columns',
    back: 'safe',
    inject(draft, dice) {
      const column = freeColumn(draft, dice, ({ heading, id }) => heading === draft.headings[id]);
      if (column === undefined || !draft.claimOnce('order of columns')) return undefined;
      const from = draft.columns.indexOf(column);
      draft.columns.splice(from, 1);
      // Two places or more, or nobody could say which of two neighbours moved.
      const to =
        from > draft.columns.length / 2 ? dice.int(0, from - 3) : dice.int(from + 3, draft.columns.length);
      draft.columns.splice(to, 0, column);
      draft.claimColumn(column.id);
      return { expected: [{ check: 'moved-column', column: column.id }] };
    },
  },
  {
    name: 'empty column not there',
    ids: ['missing-column'],
    phase: 'columns',
    back: 'safe',
    inject(draft, dice) {
      const column = freeColumn(draft, dice, ({ id }) => !isFilled(draft, id));
      if (column === undefined) return undefined;
      draft.columns.splice(draft.columns.indexOf(column), 1);
      draft.claimColumn(column.id);
      return { expected: [{ check: 'missing-column', heading: draft.headings[column.id]! }] };
    },
  },
  {
    name: 'filled column not there',
    ids: ['missing-column'],
    phase: 'columns',
    back: 'no',
    inject(draft, dice) {
      // Fields on which no other check leans.
      const fields = (
        ['opmerking', 'referentieNrKlant', 'deelnemer.geslacht', 'deelnemer.geboortePlaats'] as const
      ).map(at);
      const column = freeColumn(draft, dice, ({ id }) => fields.includes(id) && isFilled(draft, id));
      if (column === undefined) return undefined;
      draft.columns.splice(draft.columns.indexOf(column), 1);
      draft.claimColumn(column.id);
      return {
        expected: [{ check: 'missing-column', heading: draft.headings[column.id]! }],
        lostColumns: [column.id],
      };
    },
  },
  {
    name: 'column of their own',
    ids: ['extra-column'],
    phase: 'columns',
    back: 'ask',
    inject(draft, dice) {
      const heading = dice.pick(['Kostenplaats', 'Status', 'Maat werkschoenen', '__proto__', 'constructor']);
      const column = draft.addColumn(heading, dice.int(0, draft.columns.length));
      for (const row of draft.rows)
        if (row.truth) draft.set(row, column.id, dice.pick(['4100', 'akkoord', '43', 'zie mail']));
      return { expected: [{ check: 'extra-column', column: column.id }] };
    },
  },
  {
    name: 'empty twin of a column',
    ids: ['doubled-column'],
    phase: 'columns',
    back: 'safe',
    inject(draft, dice) {
      const column = freeColumn(
        draft,
        dice,
        ({ id, heading }) => heading === draft.headings[id] && isFilled(draft, id),
      );
      if (column === undefined) return undefined;
      draft.claimColumn(column.id);
      const twin = draft.addColumn(column.heading);
      return { expected: [{ check: 'doubled-column', column: twin.id }] };
    },
  },
  {
    name: 'filled twin of a column',
    ids: ['doubled-column'],
    phase: 'columns',
    back: 'ask',
    inject(draft, dice) {
      const column = freeColumn(
        draft,
        dice,
        ({ id, heading }) => heading === draft.headings[id] && isFilled(draft, id),
      );
      if (column === undefined) return undefined;
      draft.claimColumn(column.id);
      const twin = draft.addColumn(column.heading);
      for (const row of draft.rows) draft.set(row, twin.id, draft.text(row, column.id));
      return { expected: [{ check: 'doubled-column', column: twin.id }] };
    },
  },
  {
    name: 'notes under no heading',
    ids: ['blank-heading'],
    phase: 'columns',
    back: 'ask',
    inject(draft, dice) {
      if (!draft.claimOnce('column without a heading')) return undefined;
      const column = draft.addColumn('');
      for (const row of draft.rows) if (row.truth && dice.chance(0.2)) draft.set(row, column.id, 'zie mail');
      if (!isFilled(draft, column.id)) draft.set(draft.rows[0]!, column.id, 'let op');
      return { expected: [{ check: 'blank-heading', column: column.id }] };
    },
  },
  {
    name: 'contents of two columns exchanged',
    ids: ['shifted-data'],
    phase: 'columns',
    back: 'ask',
    inject(draft, dice) {
      const pair = dice
        .shuffled(['bedrijf', 'contactpersoon', 'deelnemer'] as const)
        .map((whose) => [at(`${whose}.telefoonnummer`), at(`${whose}.emailadres`)] as const)
        .find((columns) => columns.every((column) => draft.isColumnFree(column)));
      if (pair === undefined) return undefined;
      const [phone, email] = pair;
      const rows = draft.rows.filter((row) => draft.text(row, phone) !== '' && draft.text(row, email) !== '');
      if (rows.length < 8) return undefined;
      for (const row of draft.rows) {
        const [a, b] = [draft.text(row, phone), draft.text(row, email)];
        draft.set(row, phone, b);
        draft.set(row, email, a);
      }
      draft.claimColumn(phone);
      draft.claimColumn(email);
      return {
        expected: [{ check: 'shifted-data', column: phone }],
        allowed: [phone, email].map((column) => ({ check: '*', column })),
      };
    },
  },
];
