import type { FieldPath } from '../../../src/model/field.ts';
import type { Dice } from '../dice.ts';
import type { Draft, DraftRow } from '../draft.ts';
import type { ListRecord } from '../lists.ts';
import { at } from '../truth.ts';
import { COURSES } from '../vocabulary.ts';
import type { Fault, ListFault } from './fault.ts';

// What only shows beside lists from Coachview: opleidingen that are not in them, records that are nearly the same, and rules that disagree. Each
// changes the file, the record in the list, or both.

const CODE = at('opleiding.code');
const NAME = at('opleiding.naam');

/** Changes what is said of the opleiding in a whole webaanvraag. */
function course(
  name: string,
  id: string,
  back: Fault['back'],
  column: number,
  becomes: (rows: readonly DraftRow[], draft: Draft, dice: Dice) => string | undefined,
): ListFault {
  return {
    name,
    ids: [id],
    phase: 'rows',
    back,
    inject(draft, dice) {
      for (const rows of draft.bundles()) {
        const made = rows.every((row) => draft.isFree(row)) ? becomes(rows, draft, dice) : undefined;
        if (made === undefined || made === draft.text(rows[0]!, column)) continue;
        for (const row of rows) {
          draft.set(row, column, made);
          draft.claimRow(row);
        }
        return {
          expected: rows.map((row) => ({ check: id, row })),
          ...(back === 'no' && { lost: rows.map((row) => ({ row, column })) }),
        };
      }
      return undefined;
    },
  };
}

const COMPANY_NAME = at('bedrijf.naam');
/** Takes from a record what Coachview would recognise it by first. */
function onlyByName(record: ListRecord): void {
  for (const heading of ['ExternId', 'ExternSource', 'E-mail', 'E-mail 1', 'Geboortedatum'])
    if (heading in record) record[heading] = '';
}

/** A bedrijf or person of the list with all rows that name it, untouched by anything else. */
function listed(
  draft: Draft,
  known: ReadonlyMap<unknown, ListRecord>,
  who: 'company' | 'participant',
  fits: (rows: readonly DraftRow[], record: ListRecord) => boolean,
): { rows: DraftRow[]; record: ListRecord } | undefined {
  for (const [it, record] of draft.dice.shuffled([...known])) {
    const rows = draft.rows.filter(({ truth }) => truth?.[who] === it);
    if (rows.length > 0 && rows.every((row) => draft.isFree(row)) && fits(rows, record)) {
      for (const row of rows) draft.claimRow(row);
      return { rows, record };
    }
  }
  return undefined;
}

const SURNAME = at('deelnemer.achternaam');
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const has = (draft: Draft, row: DraftRow, field: FieldPath) => draft.text(row, at(field)) !== '';

export const RECOGNITION: readonly ListFault[] = [
  course('code in small letters', 'unknown-course', 'safe', CODE, ([row], draft) =>
    draft.text(row!, CODE).toLowerCase(),
  ),
  course('code with two signs exchanged', 'unknown-course', 'ask', CODE, ([row], draft) => {
    const text = draft.text(row!, CODE);
    return draft.text(row!, NAME) === '' ? undefined : `${text[1]}${text[0]}${text.slice(2)}`;
  }),
  course('opleiding that Coachview does not have', 'unknown-course', 'no', CODE, ([row], draft) =>
    draft.text(row!, NAME) === '' ? 'WXQ-88' : undefined,
  ),
  course('name of another opleiding', 'course-conflict', 'ask', NAME, ([row], draft, dice) =>
    draft.text(row!, NAME) === ''
      ? undefined
      : dice.pick(COURSES.map(([, name]) => name).filter((name) => name !== draft.text(row!, NAME))),
  ),
  {
    name: 'bedrijf in another spelling than in Coachview',
    ids: ['near-company'],
    phase: 'rows',
    back: 'ask',
    inject(draft, dice, lists) {
      const found = listed(draft, lists.companies, 'company', ([row]) =>
        / B\.V\.$/.test(draft.text(row!, COMPANY_NAME)),
      );
      if (found === undefined) return undefined;
      onlyByName(found.record);
      const form = dice.pick([' BV', '', ' b.v.']);
      for (const row of found.rows)
        draft.set(row, COMPANY_NAME, draft.text(row, COMPANY_NAME).replace(/ B\.V\.$/, form));
      return { expected: found.rows.map((row) => ({ check: 'near-company', row })) };
    },
  },
  {
    name: 'person in another spelling than in Coachview',
    ids: ['near-person'],
    phase: 'rows',
    back: 'ask',
    inject(draft, _, lists) {
      const found = listed(draft, lists.people, 'participant', ([row]) => {
        const text = draft.text(row!, SURNAME);
        return plain(text) !== text;
      });
      if (found === undefined) return undefined;
      onlyByName(found.record);
      for (const row of found.rows) draft.set(row, SURNAME, plain(draft.text(row, SURNAME)));
      return { expected: found.rows.map((row) => ({ check: 'near-person', row })) };
    },
  },
  {
    name: 'two bedrijven of that name in Coachview',
    ids: ['ambiguous-match'],
    phase: 'rows',
    back: 'safe',
    inject(draft, _, lists) {
      const found = listed(draft, lists.companies, 'company', () => true);
      if (found === undefined) return undefined;
      onlyByName(found.record);
      lists.others.companies.push({ ...found.record, Id: '99001', Plaats: 'Elders' });
      // Later rows may find the record that the first one makes.
      return {
        expected: [{ check: 'ambiguous-match', row: found.rows[0]! }],
        allowed: found.rows.map((row) => ({ check: 'ambiguous-match', row })),
      };
    },
  },
  {
    name: 'e-mail address of somebody else in Coachview',
    ids: ['conflicting-rules'],
    phase: 'rows',
    back: 'no',
    inject(draft, _, lists) {
      const column = at('deelnemer.emailadres');
      const found = listed(
        draft,
        lists.people,
        'participant',
        (rows) => rows.length === 1 && has(draft, rows[0]!, 'deelnemer.externId'),
      );
      if (found === undefined) return undefined;
      const [row] = found.rows;
      lists.others.people.push({
        Id: '99002',
        Voorletters: 'X.',
        Achternaam: 'Vreemd',
        'E-mail 1': 'x.vreemd@example.com',
      });
      draft.set(row!, column, 'x.vreemd@example.com');
      return { expected: [{ check: 'conflicting-rules', row: row! }], lost: [{ row: row!, column }] };
    },
  },
  {
    name: 'another birth date in Coachview',
    ids: ['overwrites-record'],
    phase: 'rows',
    back: 'safe',
    inject(draft, _, lists) {
      const found = listed(
        draft,
        lists.people,
        'participant',
        ([row]) => has(draft, row!, 'deelnemer.emailadres') && has(draft, row!, 'deelnemer.geboorteDatum'),
      );
      if (found === undefined) return undefined;
      found.record.Geboortedatum = '03-02-1949';
      return { expected: found.rows.map((row) => ({ check: 'overwrites-record', row })) };
    },
  },
];
