import { at } from '../truth.ts';
import type { Fault } from './fault.ts';

// What is wrong with a text around its table: lines that are no data, quotes and delimiters.

export const CONTAINERS: readonly Fault[] = [
  {
    name: 'sep= line',
    ids: ['sep-line'],
    phase: 'container',
    back: 'safe',
    only: ['text'],
    inject(draft) {
      if (!draft.claimOnce('first line')) return undefined;
      draft.wrapping.sepLine = true;
      return { expected: [{ check: 'sep-line' }] };
    },
  },
  {
    name: 'title rows',
    ids: ['title-rows'],
    phase: 'container',
    back: 'safe',
    inject(draft, dice) {
      if (!draft.claimOnce('first line')) return undefined;
      const titles = [['Deelnemerslijst najaar 2026'], ['Gemaakt op', '12-10-2026'], []];
      draft.wrapping.titleRows = titles.slice(0, dice.int(1, 3));
      return { expected: [{ check: 'title-rows' }] };
    },
  },
  {
    name: 'quote that nobody closed',
    ids: ['unclosed-quote'],
    phase: 'container',
    back: 'ask',
    only: ['text'],
    inject(draft, dice) {
      const column = at('opmerking');
      const from = draft.rows.length - dice.int(2, Math.min(6, draft.rows.length));
      const tail = draft.rows.slice(from);
      const first = tail[0];
      if (first?.truth === undefined || !tail.every((row) => draft.isFree(row))) return undefined;
      if (
        tail.some(
          (row) =>
            row.truth === undefined || [...row.cells.values()].some(({ text }) => /["\n\r;]/.test(text)),
        )
      )
        return undefined;
      // A bundle that is cut would contradict itself.
      if (draft.bundleOf(first)[0] !== first || !draft.claimOnce('quotes') || !draft.claimOnce('last row'))
        return undefined;
      draft.set(first, column, '"Graag vooraan zitten');
      first.unquoted = true;
      for (const row of tail) draft.claimRow(row);
      return {
        expected: [{ check: 'unclosed-quote', row: first, column }],
        allowed: [{ check: '*', row: tail }],
        // The quote itself stays, as an ordinary character.
        lost: [{ row: first, column }],
      };
    },
  },
  {
    name: 'delimiter inside a remark',
    ids: ['ragged-row'],
    phase: 'container',
    back: 'ask',
    only: ['text'],
    inject(draft, dice) {
      const column = at('opmerking');
      const row = dice
        .shuffled(draft.rows)
        .find((one) => one.truth && draft.isFree(one) && /^[^"]*; [^"]*$/.test(draft.text(one, column)));
      const others = row === undefined ? [] : [...row.cells].filter(([id]) => id !== column);
      if (row === undefined || others.some(([, { text }]) => /["\n\r;]/.test(text))) return undefined;
      // Where the number shifts too, the row belongs to another webaanvraag until it is put right, and others are moved.
      const place = (id: number) => draft.columns.findIndex((one) => one.id === id);
      if (place(at('webaanvraagNr')) > place(column)) return undefined;
      if (!draft.claimOnce('quotes')) return undefined;
      row.unquoted = true;
      draft.claimRow(row);
      return {
        expected: [{ check: 'ragged-row', row }],
        allowed: [{ check: '*', row: draft.bundleOf(row) }, { check: 'blank-heading' }],
      };
    },
  },
];
