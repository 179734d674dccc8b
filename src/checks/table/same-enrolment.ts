import { KINDS } from '../../kinds/list.ts';
import { PERSON_ROLES, type PersonRole } from '../../model/field.ts';
import type { RowText } from '../../model/person.ts';
import type { Found, RowSubject } from '../check.ts';
import { folded, type KeyPart, type KeySource, needed, trimmed } from '../keys.ts';
import { FIELDS_OF } from '../person-fields.ts';
import { fieldsFor, personName, personsOf, TOLD } from '../persons.ts';
import { quote } from '../quote.ts';
import type { TableCheck } from './table-check.ts';

// The same person on the same opleiding in two webaanvragen. Within one webaanvraag it is participant-twice's business.

/** `whole`: the row has nobody else who takes part, so it can go. */
type Facts = { name: string; course: string; firstRow: number; whole: boolean };

const saysYes = (said: string): boolean =>
  said !== '' && said !== 'Nee' && KINDS['yes-no'].read(said) === true;

const courseOf = (text: RowText): string => text('opleiding.code').trim() || text('opleiding.naam').trim();

const YES: KeyPart = {
  fields: ['contactpersoonIsDeelnemer'],
  of: (said) => (saysYes(said) ? 'Ja' : ''),
  is: 'condition',
};

/** Person and opleiding. A surname alone is none: there are many Jansens. */
function enrolment(role: PersonRole): KeySource {
  const of = FIELDS_OF[role];
  const telling = [of.voornaam, of.voorletters, of.geboorteDatum, of.emailadres];
  return {
    role,
    parts: [
      needed(of.achternaam, folded),
      { fields: [of.tussenvoegsels], of: folded, is: 'beside' },
      ...telling.map((field): KeyPart => ({ fields: [field], of: folded, is: 'telling' })),
      { fields: ['opleiding.code', 'opleiding.naam'], of: trimmed, is: 'needed' },
      ...(role === 'deelnemer' ? [] : [YES]),
    ],
    alike: ['webaanvraagNr'],
    alikeWhenFilled: true,
    reads: [...fieldsFor(role, TOLD), 'contactpersoonIsDeelnemer', 'contactpersoon.achternaam'],
  };
}

/** The number, or the row itself where there is none: it is a webaanvraag of its own then. */
const webaanvraagOf = (row: RowSubject): string | number => row.text('webaanvraagNr').trim() || row.id;

export const sameEnrolment: TableCheck<Facts> = {
  id: 'same-enrolment',
  scope: 'table',
  severity: 'warning',
  keys: PERSON_ROLES.map(enrolment),
  look(given) {
    const persons = personsOf(given);
    const [first] = persons;
    if (first === undefined) return [];
    const told = new Set([webaanvraagOf(first.row)]);
    return persons.flatMap(({ row, role }): Found<Facts>[] => {
      const webaanvraag = webaanvraagOf(row);
      if (told.has(webaanvraag)) return [];
      told.add(webaanvraag);
      const facts: Facts = {
        name: personName(row.text, role),
        course: courseOf(row.text),
        firstRow: first.row.id,
        whole:
          role === 'deelnemer' &&
          !(row.has('contactpersoon.achternaam') && saysYes(row.text('contactpersoonIsDeelnemer'))),
      };
      return [{ facts, row: row.id, field: `${role}.achternaam` }];
    });
  },
  mend: {
    trust: ({ whole }) => (whole ? 'ask' : undefined),
    changes: (_, { row }) => (row === undefined ? [] : [{ kind: 'remove', row }]),
  },
  text: {
    nl: {
      title: 'Twee keer op dezelfde opleiding',
      why: 'Coachview maakt van elke webaanvraag een aanvraag en schrijft deze persoon dan twee keer in.',
      says: ({ name, course, firstRow, whole }) =>
        `${quote(name)} staat op regel ${firstRow} ook voor ${quote(course)}, in een andere webaanvraag.${whole ? '' : ' Zet ContactpersoonIsDeelnemer in een van de twee op Nee als het er één moet zijn.'}`,
      does: ({ firstRow }) => `Haal deze rij weg en houd regel ${firstRow}`,
    },
    en: {
      title: 'Twice on the same course',
      why: 'Coachview makes a request of each webaanvraag and would enrol this person twice.',
      says: ({ name, course, firstRow, whole }) =>
        `${quote(name)} is on row ${firstRow} for ${quote(course)} too, in another webaanvraag.${whole ? '' : ' Set ContactpersoonIsDeelnemer to Nee in one of the two if it should be one.'}`,
      does: ({ firstRow }) => `Remove this row and keep row ${firstRow}`,
    },
  },
  examples: {
    fine: [
      { rows: [enrolled('1', 'BHV'), enrolled('1', 'BHV')] },
      { rows: [enrolled('1', 'BHV'), enrolled('2', 'EHBO')] },
      { rows: [enrolled('1', ''), enrolled('2', '')] },
      {
        rows: [
          { ...enrolled('1', 'BHV'), 'deelnemer.voornaam': '' },
          { ...enrolled('2', 'BHV'), 'deelnemer.voornaam': '' },
        ],
      },
      {
        rows: ['1', '2'].map((webaanvraagNr) => ({
          webaanvraagNr,
          'opleiding.code': 'BHV',
          contactpersoonIsDeelnemer: 'Nee',
          'contactpersoon.achternaam': 'Vries',
          'contactpersoon.voornaam': 'Eva',
        })),
      },
    ],
    caught: [
      { rows: [enrolled('1', 'BHV'), enrolled('2', 'BHV')], mended: [enrolled('1', 'BHV')] },
      { rows: [enrolled('', 'BHV'), enrolled('', 'BHV')], mended: [enrolled('', 'BHV')] },
      {
        rows: ['1', '2'].map((webaanvraagNr) => ({
          webaanvraagNr,
          'opleiding.code': 'BHV',
          contactpersoonIsDeelnemer: 'Ja',
          'contactpersoon.achternaam': 'Vries',
          'contactpersoon.voornaam': 'Eva',
        })),
      },
    ],
  },
};

function enrolled(webaanvraagNr: string, code: string) {
  const filled = {
    webaanvraagNr,
    'opleiding.code': code,
    'deelnemer.voornaam': 'Jan',
    'deelnemer.achternaam': 'Berg',
  };
  return Object.fromEntries(Object.entries(filled).filter(([, text]) => text !== ''));
}
