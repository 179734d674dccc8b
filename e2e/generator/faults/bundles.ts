import type { FieldPath } from '../../../src/model/field.ts';
import type { Draft, DraftRow } from '../draft.ts';
import { at } from '../truth.ts';
import type { Fault } from './fault.ts';

// Rows of one webaanvraag that contradict each other, are torn apart, or are too many.

const NUMBER = at('webaanvraagNr');

/** Webaanvragen with a number, of at least so many rows, that nobody has touched. */
function freeBundles(draft: Draft, least: number): DraftRow[][] {
  return draft
    .bundles()
    .filter(
      (rows) =>
        rows.length >= least && draft.text(rows[0]!, NUMBER) !== '' && rows.every((row) => draft.isFree(row)),
    );
}

/** One row of three or more says something else; what most say is the truth. */
function differs(
  name: string,
  id: string,
  field: FieldPath,
  becomes: (text: string) => string | undefined,
  allowed: readonly string[] = [],
): Fault {
  return {
    name,
    ids: [id],
    phase: 'rows',
    back: 'ask',
    inject(draft, dice) {
      for (const rows of freeBundles(draft, 3)) {
        const row = dice.pick(rows);
        const text = draft.text(row, at(field));
        const made = text === '' || !draft.isFree(row, at(field)) ? undefined : becomes(text);
        if (made === undefined || made === text) continue;
        draft.set(row, at(field), made);
        draft.claimCell(row, at(field));
        for (const other of rows) draft.claimRow(other);
        return {
          expected: [{ check: id, row: rows }],
          allowed: allowed.map((check) => ({ check, row: rows })),
        };
      }
      return undefined;
    },
  };
}

/** What is said once and left empty further down. */
function onceOnly(name: string, id: string, of: 'bedrijf.' | 'contactpersoon.'): Fault {
  return {
    name,
    ids: [id],
    phase: 'rows',
    back: 'safe',
    inject(draft) {
      for (const rows of freeBundles(draft, 2)) {
        if (of === 'bedrijf.' ? !rows[0]!.truth?.company : !rows[0]!.truth?.contact) continue;
        for (const row of rows) {
          draft.claimRow(row);
          if (row !== rows[0]) for (const column of draft.columnsOf(of)) draft.set(row, column, '');
        }
        return { expected: [{ check: id, row: rows }] };
      }
      return undefined;
    },
  };
}

export const BUNDLES: readonly Fault[] = [
  {
    name: 'torn by a row of another webaanvraag',
    ids: ['torn-bundle'],
    phase: 'rows',
    back: 'safe',
    inject(draft, dice) {
      for (const rows of freeBundles(draft, 2)) {
        const cut = dice.int(1, rows.length - 1);
        const last = draft.rows.indexOf(rows.at(-1)!);
        const next = draft.rows[last + 1];
        if (next?.truth === undefined || !draft.isFree(next) || draft.bundleOf(next).length > 1) continue;
        // The lone row behind goes up into the bundle; bringing the bundle together puts it behind again.
        draft.rows.splice(last + 1, 1);
        draft.rows.splice(draft.rows.indexOf(rows[cut]!), 0, next);
        for (const row of [...rows, next]) draft.claimRow(row);
        return { expected: [{ check: 'torn-bundle', row: rows[cut]! }] };
      }
      return undefined;
    },
  },
  {
    name: 'more than ten on one number',
    ids: ['overfull-bundle'],
    phase: 'rows',
    back: 'ask',
    inject(draft) {
      for (const rows of freeBundles(draft, 9)) {
        const next = draft.rows[draft.rows.indexOf(rows.at(-1)!) + 1];
        if (next?.truth?.company === undefined || next.truth.company !== rows[0]!.truth?.company) continue;
        const rest = draft.bundleOf(next);
        if (!rest.every((row) => draft.isFree(row)) || rows[0]!.truth.contact !== next.truth.contact)
          continue;
        const said = [rows[0]!, next].map((row) => row.truth?.texts[at('contactpersoonIsDeelnemer')]);
        // A contactpersoon who takes part would be told of as well.
        if (said[0] !== said[1] || rows.length + rest.length <= 10) continue;
        for (const row of rest)
          for (const field of ['webaanvraagNr', 'referentieNrKlant'] as const)
            draft.set(row, at(field), draft.text(rows[0]!, at(field)));
        for (const row of [...rows, ...rest]) draft.claimRow(row);
        const reference = at('referentieNrKlant');
        return {
          expected: [{ check: 'overfull-bundle', row: rows }],
          // Its own reference is gone: rows of one webaanvraag have one.
          lost: rest.map((row) => ({ row, column: reference })),
        };
      }
      return undefined;
    },
  },
  {
    name: 'the same deelnemer twice',
    ids: ['participant-twice'],
    phase: 'rows',
    back: 'ask',
    inject(draft) {
      for (const rows of freeBundles(draft, 1)) {
        const last = rows.at(-1)!;
        if (last.truth?.participant === undefined || rows.length > 9) continue;
        const twin = draft.insert(last, new Map(last.cells));
        for (const row of [...rows, twin]) draft.claimRow(row);
        return { expected: [{ check: 'participant-twice', row: twin }] };
      }
      return undefined;
    },
  },
  onceOnly('bedrijf only on the first row', 'company-differs', 'bedrijf.'),
  onceOnly('contactpersoon only on the first row', 'contact-differs', 'contactpersoon.'),
  differs(
    'bedrijf spelled otherwise on one row',
    'company-differs',
    'bedrijf.naam',
    (text) => text.replace(/ ?B\.V\.$/, ' BV'),
    ['company-spelling', 'same-key-different-company'],
  ),
  differs(
    'telephone of the bedrijf differs',
    'company-differs',
    'bedrijf.telefoonnummer',
    (text) => `${text.slice(0, -1)}${(Number(text.at(-1)) + 1) % 10}`,
  ),
  differs(
    'another contactpersoon on one row',
    'contact-differs',
    'contactpersoon.voornaam',
    (text) => (text === 'Anna' ? 'Emma' : 'Anna'),
    ['same-key-different-person', 'shared-email', 'same-person-different-key'],
  ),
  differs(
    'another opleiding on one row',
    'course-differs',
    'opleiding.code',
    (text) => (text === 'EHBO' ? 'HEFT' : 'EHBO'),
    ['course-conflict'],
  ),
  differs('another reference on one row', 'reference-differs', 'referentieNrKlant', (text) => `${text}7`),
  differs('an order on one row', 'order-differs', 'aanvraagIsOrder', (text) =>
    text === 'Ja' ? 'Nee' : 'Ja',
  ),
  differs('Nee on one row', 'contact-flag-differs', 'contactpersoonIsDeelnemer', (text) =>
    text === 'Ja' ? 'Nee' : undefined,
  ),
  {
    name: 'one row with a zero less in its number',
    ids: ['number-variant'],
    phase: 'rows',
    back: 'ask',
    inject(draft) {
      for (const rows of freeBundles(draft, 3)) {
        const row = rows.at(-1)!;
        const text = draft.text(row, NUMBER);
        if (!/^0[1-9]\d*$/.test(text)) return undefined;
        draft.set(row, NUMBER, text.slice(1));
        for (const other of rows) draft.claimRow(other);
        return {
          expected: [{ check: 'number-variant', row: rows }],
          allowed: ['number-variant', 'lost-leading-zero', 'same-enrolment'].map((check) => ({
            check,
            row: rows,
          })),
        };
      }
      return undefined;
    },
  },
];
