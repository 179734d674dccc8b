import type { Change } from '../../model/edit.ts';
import { type FieldPath, PERSON_ROLES, type PersonRole } from '../../model/field.ts';
import type { Found, RowCheck, RowSubject } from '../check.ts';
import { splitInfixes } from '../infix.ts';
import { firstLetter, letters } from '../letters.ts';
import { signBeforeAt, signOfEnd } from '../name-ends.ts';
import { FIELDS_OF } from '../person-fields.ts';
import { quote } from '../quote.ts';
import { firstSign } from '../silent.ts';

// Voornaam and achternaam that probably changed places. Names prove nothing by themselves (Jan Peter, Peter Jan), so what else the row says of
// the person must point the same way: the e-mail address with the initials, or an infix before the first name.

/** Shorter words turn up in an e-mail address by chance. */
const FEWEST_LETTERS = 3;
/** A number behind the name only makes the address one of its own. */
const OWN_NUMBER = /\d{1,4}$/;

type Facts = {
  first: string;
  last: string;
  proof: 'email' | 'initials' | 'infix';
  email: string;
  role: PersonRole;
};

/** Whether both are letters or digits of ASCII, and not the same one. Capitals do not count. */
function areOtherSigns(a: number, b: number): boolean {
  return (
    isPlainSign(a) && isPlainSign(b) && a !== b && (!isLetter(a) || !isLetter(b) || (a | 32) !== (b | 32))
  );
}
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isPlainSign = (code: number): boolean => isDigit(code) || isLetter(code);

/** Both proofs by e-mail have the first name, of three letters or more, at the end before the @; mostly other letters show that it is not there. */
function endsOtherwise(email: string, first: string): boolean {
  const a = signBeforeAt(email);
  const b = signOfEnd(first);
  return a !== 0 && b !== 0 && a !== b;
}

const isOddName = (text: string): boolean =>
  text.trim().includes(' ') || (text !== '' && signOfEnd(text) === 0);

function beginsOtherwise(email: string, last: string): boolean {
  const [a, b] = [email.charCodeAt(0), last.charCodeAt(0)];
  return a !== b && (areOtherSigns(a, b) || email[0]?.toLowerCase() !== last[0]?.toLowerCase());
}

function proofOf(row: RowSubject, role: PersonRole, first: string, last: string): Facts['proof'] | undefined {
  const email = row.text(FIELDS_OF[role].emailadres).trim();
  if (!first.includes(' ') && (beginsOtherwise(email, last) || endsOtherwise(email, first))) return undefined;
  const text = (part: 'voorletters' | 'tussenvoegsels') => row.text(FIELDS_OF[role][part]).trim();
  const [a, b] = [letters(first), letters(last)];
  if (a === '' || b === '' || a === b) return undefined;
  const initial = firstLetter(text('voorletters'));
  const pointsToLast = initial !== '' && initial === b[0] && initial !== a[0];
  const contradicts = initial !== '' && initial === a[0];
  const split = splitInfixes(first);
  if (
    split !== undefined &&
    split.infixes === split.infixes.toLowerCase() &&
    text('tussenvoegsels') === '' &&
    !contradicts
  )
    return last.includes(' ') ? undefined : 'infix';
  if (a.length < FEWEST_LETTERS || b.length < FEWEST_LETTERS || a[0] === b[0] || contradicts)
    return undefined;
  const local = letters(email.split('@')[0] ?? '').replace(OWN_NUMBER, '');
  // p.jansen@ of voornaam Jansen, achternaam Piet: nobody puts the letter of his surname before his first name.
  if (local === b[0]! + a) return 'email';
  return local === b + a && pointsToLast ? 'initials' : undefined;
}

function found(row: RowSubject, role: PersonRole): Found<Facts> | undefined {
  const first = row.text(FIELDS_OF[role].voornaam).trim();
  const last = row.text(FIELDS_OF[role].achternaam).trim();
  if (first === '' || last === '') return undefined;
  const proof = proofOf(row, role, first, last);
  if (proof === undefined) return undefined;
  const facts = { first, last, proof, email: row.text(FIELDS_OF[role].emailadres).trim(), role };
  return { facts, field: `${role}.achternaam` };
}

export const swappedNames: RowCheck<Facts> = {
  id: 'swapped-names',
  scope: 'row',
  severity: 'warning',
  reads: PERSON_ROLES.flatMap((role): FieldPath[] => [
    `${role}.voornaam`,
    `${role}.achternaam`,
    `${role}.voorletters`,
    `${role}.tussenvoegsels`,
    `${role}.emailadres`,
  ]),
  // All proofs need an infix before the first name, or an address that begins with the letter of the surname.
  silent: {
    byFilled: [],
    suspects: PERSON_ROLES.flatMap((role) => [
      { field: FIELDS_OF[role].voornaam, isSuspect: isOddName },
      { field: FIELDS_OF[role].emailadres, signOf: signBeforeAt },
    ]),
    meetings: PERSON_ROLES.map((role) => [
      { fields: [FIELDS_OF[role].emailadres, FIELDS_OF[role].achternaam], signs: [firstSign, firstSign] },
      { fields: [FIELDS_OF[role].emailadres, FIELDS_OF[role].voornaam], signs: [signBeforeAt, signOfEnd] },
    ]),
  },
  look(row) {
    let all: Found<Facts>[] | undefined;
    for (const role of PERSON_ROLES) {
      const one = found(row, role);
      if (one === undefined) continue;
      all ??= [];
      all.push(one);
    }
    return all;
  },
  mend: {
    trust: 'ask',
    changes({ first, last, role }, { row }, { columnOf }) {
      const [voornaam, achternaam] = [columnOf(`${role}.voornaam`), columnOf(`${role}.achternaam`)];
      if (row === undefined || voornaam === undefined || achternaam === undefined) return [];
      return [
        { kind: 'cell', row, column: voornaam, text: last },
        { kind: 'cell', row, column: achternaam, text: first },
      ] satisfies Change[];
    },
  },
  text: {
    nl: {
      title: 'Voornaam en achternaam misschien verwisseld',
      why: 'Coachview herkent iemand aan de achternaam. Staat daar de voornaam, dan komt er een nieuwe persoon bij, ook op het certificaat.',
      says: ({ first, last, proof, email }) =>
        `De voornaam is ${quote(first)} en de achternaam ${quote(last)}. ${
          proof === 'infix'
            ? 'Een tussenvoegsel hoort bij een achternaam.'
            : `Het e-mailadres ${quote(email)}${proof === 'initials' ? ' en de voorletters wijzen' : ' wijst'} op het omgekeerde.`
        }`,
      does: ({ first, last }) => `Maak de voornaam ${quote(last)} en de achternaam ${quote(first)}`,
    },
    en: {
      title: 'First name and surname perhaps swapped',
      why: 'Coachview recognises somebody by the surname. With the first name there, a new person is made, on the certificate too.',
      says: ({ first, last, proof, email }) =>
        `The first name is ${quote(first)} and the surname ${quote(last)}. ${
          proof === 'infix'
            ? 'An infix belongs to a surname.'
            : `The e-mail address ${quote(email)}${proof === 'initials' ? ' and the initials point' : ' points'} the other way.`
        }`,
      does: ({ first, last }) => `Make the first name ${quote(last)} and the surname ${quote(first)}`,
    },
  },
  examples: {
    fine: [
      { row: { 'deelnemer.voornaam': 'Jan', 'deelnemer.achternaam': 'Peter' } },
      {
        row: {
          'deelnemer.voornaam': 'Hans',
          'deelnemer.achternaam': 'Jansen',
          'deelnemer.voorletters': 'J.',
        },
      },
      {
        row: {
          'deelnemer.voornaam': 'Piet',
          'deelnemer.achternaam': 'Jansen',
          'deelnemer.voorletters': 'P.',
          'deelnemer.emailadres': 'jansen.piet@example.nl',
        },
      },
      {
        row: {
          'deelnemer.voornaam': 'Piet',
          'deelnemer.achternaam': 'Jansen',
          'deelnemer.emailadres': 'p.jansen@example.nl',
        },
      },
      { row: { 'deelnemer.voornaam': 'Van', 'deelnemer.achternaam': 'Nguyen' } },
    ],
    caught: [
      {
        row: {
          'deelnemer.voornaam': 'Jansen',
          'deelnemer.achternaam': 'Piet',
          'deelnemer.emailadres': 'p.jansen2@example.nl',
        },
        mended: {
          'deelnemer.voornaam': 'Piet',
          'deelnemer.achternaam': 'Jansen',
          'deelnemer.emailadres': 'p.jansen2@example.nl',
        },
      },
      {
        row: {
          'deelnemer.voornaam': 'Jansen',
          'deelnemer.achternaam': 'Piet',
          'deelnemer.emailadres': 'p.jansen@example.nl',
        },
        mended: {
          'deelnemer.voornaam': 'Piet',
          'deelnemer.achternaam': 'Jansen',
          'deelnemer.emailadres': 'p.jansen@example.nl',
        },
      },
      {
        row: {
          'deelnemer.voornaam': 'Jansen',
          'deelnemer.achternaam': 'Piet',
          'deelnemer.voorletters': 'P.',
          'deelnemer.emailadres': 'piet.jansen@example.nl',
        },
        mended: {
          'deelnemer.voornaam': 'Piet',
          'deelnemer.achternaam': 'Jansen',
          'deelnemer.voorletters': 'P.',
          'deelnemer.emailadres': 'piet.jansen@example.nl',
        },
      },
      {
        row: { 'deelnemer.voornaam': 'van den Berg', 'deelnemer.achternaam': 'Piet' },
        mended: { 'deelnemer.voornaam': 'Piet', 'deelnemer.achternaam': 'van den Berg' },
      },
    ],
  },
};
