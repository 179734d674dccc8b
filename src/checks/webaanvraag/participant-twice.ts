import { KINDS } from '../../kinds/list.ts';
import { bareText } from '../../model/bare-text.ts';
import { personKey } from '../../model/person.ts';
import type { RowSubject, WebaanvraagCheck } from '../check.ts';
import { quote } from '../quote.ts';
import { firstSign } from '../silent.ts';

// The same deelnemer on two rows of one webaanvraag, for the same opleiding.

/** `first`: the row that names the deelnemer first. `onlyYes`: this row alone of the two says that the contactpersoon takes part. */
type Facts = { name: string; first: number; onlyYes: boolean };

const isYes = (row: RowSubject): boolean =>
  KINDS['yes-no'].read(row.text('contactpersoonIsDeelnemer')) === true;

const surnameOf = (row: RowSubject): string => bareText(row.text('deelnemer.achternaam')).toLowerCase();

/** Whether all surnames begin with a letter of their own, which is quickly seen. */
function beginOtherwise(rows: readonly RowSubject[]): boolean {
  let seen = 0;
  for (let nth = 0; nth < rows.length; nth++) {
    // The letters of ASCII are told apart by five bits; for others it may be the same bit, and they are compared as a whole.
    const bit = 1 << (firstSign(rows[nth]!.text('deelnemer.achternaam')) & 31);
    if ((seen & bit) !== 0) return false;
    seen |= bit;
  }
  return true;
}

/** Surnames that more than one row has, compared as the key compares them; nobody else can be there twice. Undefined when there are none. */
function sharedSurnames(rows: readonly RowSubject[]): Set<string> | undefined {
  if (rows.length < 2 || beginOtherwise(rows)) return undefined;
  const seen = new Set<string>();
  let shared: Set<string> | undefined;
  for (const row of rows) {
    const surname = surnameOf(row);
    if (seen.has(surname)) {
      shared ??= new Set();
      shared.add(surname);
    } else seen.add(surname);
  }
  return shared;
}

function nameOf({ text }: RowSubject): string {
  const parts = ['voornaam', 'tussenvoegsels', 'achternaam'] as const;
  const name = parts.map((part) => text(`deelnemer.${part}`).trim()).filter((part) => part !== '');
  return name.join(' ') || text('deelnemer.emailadres').trim() || text('deelnemer.externId').trim();
}

export const participantTwice: WebaanvraagCheck<Facts> = {
  id: 'participant-twice',
  scope: 'webaanvraag',
  severity: 'error',
  fewestRows: 2,
  look({ rows }) {
    const firsts = new Map<string, RowSubject>();
    const shared = sharedSurnames(rows);
    if (shared === undefined) return [];
    return rows.flatMap((row) => {
      if (!shared.has(surnameOf(row))) return [];
      const person = personKey(row.text, 'deelnemer');
      if (person === '') return [];
      const key = [person, row.text('opleiding.code').trim(), row.text('opleiding.naam').trim()].join('\n');
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, row);
        return [];
      }
      const facts = { name: nameOf(row), first: first.id, onlyYes: isYes(row) && !isYes(first) };
      return [{ facts, row: row.id, field: 'deelnemer.achternaam' as const }];
    });
  },
  mend: {
    trust: ({ onlyYes }) => (onlyYes ? undefined : 'ask'),
    changes: (_, { row }) => (row === undefined ? [] : [{ kind: 'remove', row }]),
  },
  text: {
    nl: {
      title: 'Deelnemer staat er twee keer in',
      why: 'Coachview schrijft dan dezelfde persoon twee keer in op dezelfde aanvraag.',
      says: ({ name, first, onlyYes }) =>
        `${quote(name)} staat ook op regel ${first} van deze webaanvraag.${onlyYes ? ` Alleen hier staat dat de contactpersoon deelneemt; zet dat eerst op regel ${first} en haal dan deze rij weg.` : ''}`,
      does: ({ first }) => `Haal deze rij weg en houd regel ${first}`,
    },
    en: {
      title: 'Deelnemer is there twice',
      why: 'Coachview would then enrol the same person twice on the same request.',
      says: ({ name, first, onlyYes }) =>
        `${quote(name)} is on row ${first} of this webaanvraag too.${onlyYes ? ` Only this row says that the contactpersoon takes part; say so on row ${first} first, then remove this row.` : ''}`,
      does: ({ first }) => `Remove this row and keep row ${first}`,
    },
  },
  examples: {
    fine: [
      { rows: [{ 'deelnemer.achternaam': 'Berg' }, { 'deelnemer.achternaam': 'Dijk' }] },
      { rows: [{ 'contactpersoon.achternaam': 'Vries' }, { 'contactpersoon.achternaam': 'Vries' }] },
      {
        rows: [
          { 'deelnemer.achternaam': 'Berg', 'opleiding.code': 'BHV' },
          { 'deelnemer.achternaam': 'Berg', 'opleiding.code': 'EHBO' },
        ],
      },
      {
        rows: [
          { 'deelnemer.achternaam': 'Berg', 'deelnemer.geboorteDatum': '01-02-1980' },
          { 'deelnemer.achternaam': 'Berg', 'deelnemer.geboorteDatum': '03-04-1990' },
        ],
      },
    ],
    caught: [
      {
        rows: [
          { 'deelnemer.achternaam': 'Berg', 'deelnemer.voornaam': 'Jan' },
          { 'deelnemer.achternaam': 'Dijk' },
          { 'deelnemer.achternaam': 'berg ', 'deelnemer.voornaam': 'Jan' },
        ],
        mended: [
          { 'deelnemer.achternaam': 'Berg', 'deelnemer.voornaam': 'Jan' },
          { 'deelnemer.achternaam': 'Dijk' },
        ],
      },
      {
        rows: [
          { 'deelnemer.achternaam': 'Berg' },
          {
            'deelnemer.achternaam': 'Berg',
            'contactpersoon.achternaam': 'Vries',
            contactpersoonIsDeelnemer: 'Ja',
          },
        ],
      },
    ],
  },
};
