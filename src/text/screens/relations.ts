// The words of the comparison of an office's clients with an earlier list of them.

const nl = {
  title: 'Vergelijken met een eerdere lijst',
  intro:
    'Geef wat je al hebt: een eerdere export, de lijst uit Accounton of een vorig bestand. Je ziet dan wie nieuw is, wie er alleen in die lijst staat, en bij wie in beide staat wat er verschilt.',
  drop: 'Sleep de eerdere lijst hierheen',
  dropOther: 'Of nog een lijst',
  kinds: 'Excel of CSV, met in elk geval een kolom met namen. De lijst blijft niet op deze computer staan.',
  groups: 'Groepen',
  group: {
    double: 'In beide',
    here: 'Alleen in dit bestand',
    there: 'Alleen in de lijst',
    invalid: 'Niet te vergelijken',
  },
  says: {
    double:
      'Herkend aan het eerste dat klopt: rijksregisternummer, ondernemingsnummer, klantcode, dan naam met e-mail, naam met geboortedatum of naam alleen.',
    here: 'Deze staan niet in de lijst: ze worden nieuw.',
    there: 'Deze staan alleen in de lijst. Dit bestand verandert er niets aan.',
    invalid:
      'Hier is iets mis in de rij, of het is niet te zeggen om wie het gaat. Herstel het; dan komen ze vanzelf in een andere groep.',
  },
  none: {
    double: 'Niemand staat in beide.',
    here: 'Iedereen uit dit bestand staat in de lijst.',
    there: 'Iedereen uit de lijst staat in dit bestand.',
    invalid: 'Alle rijen zijn te vergelijken.',
  },
  allSame: 'Wie in beide staat, staat er hetzelfde in.',
  by: {
    national: 'herkend aan het rijksregisternummer',
    enterprise: 'herkend aan het ondernemingsnummer',
    code: 'herkend aan de klantcode',
    email: 'herkend aan naam en e-mail',
    birth: 'herkend aan naam en geboortedatum',
    name: 'herkend aan de naam alleen: kijk zelf',
  },
  field: 'Gegeven',
  here: 'In dit bestand',
  there: 'In de lijst',
  same: 'gelijk',
  blank: '(leeg)',
  take: 'Neem over',
  clear: 'Maak leeg',
  takeOne: (heading: string, name: string) => `${heading} van ${name} overnemen uit de lijst`,
  clearOne: (heading: string, name: string) => `${heading} van ${name} leegmaken zoals in de lijst`,
  takeAll: 'Een heel gegeven overnemen uit de lijst, waar die iets heeft:',
  takeField: (heading: string, n: string) => `${heading} (${n})`,
  unchanged: (n: string, one: boolean) => `${n} ${one ? 'gegeven is' : 'gegevens zijn'} gelijk`,
  noName: 'zonder naam',
  row: (row: string) => `Regel ${row}`,
  doubt: {
    'same-row': (row: string) => `Dezelfde als regel ${row}.`,
    'several-records': (n: string) => `In de lijst kunnen het er ${n} zijn.`,
  },
  more: (n: string) => `Nog ${n} tonen`,
};

const en: typeof nl = {
  title: 'Compare with an earlier list',
  intro:
    'Give what you have already: an earlier export, the list from Accounton or a previous file. You then see who is new, who is in that list only, and of those in both what differs.',
  drop: 'Drop the earlier list here',
  dropOther: 'Or another list',
  kinds: 'Excel or CSV, with at least a column of names. The list does not stay on this computer.',
  groups: 'Groups',
  group: {
    double: 'In both',
    here: 'Only in this file',
    there: 'Only in the list',
    invalid: 'Cannot be compared',
  },
  says: {
    double:
      'Recognised by the first that fits: national number, enterprise number, client code, then name with e-mail, name with date of birth, or name alone.',
    here: 'These are not in the list: they will be new.',
    there: 'These are in the list only. This file changes nothing about them.',
    invalid:
      'Something is wrong in the row, or it cannot be told who it is. Mend it and they move to another group.',
  },
  none: {
    double: 'Nobody is in both.',
    here: 'Everybody of this file is in the list.',
    there: 'Everybody of the list is in this file.',
    invalid: 'All rows can be compared.',
  },
  allSame: 'Whoever is in both, is the same in both.',
  by: {
    national: 'recognised by the national number',
    enterprise: 'recognised by the enterprise number',
    code: 'recognised by the client code',
    email: 'recognised by name and e-mail',
    birth: 'recognised by name and date of birth',
    name: 'recognised by the name alone: look for yourself',
  },
  field: 'Field',
  here: 'In this file',
  there: 'In the list',
  same: 'same',
  blank: '(blank)',
  take: 'Take over',
  clear: 'Make blank',
  takeOne: (heading, name) => `Take over ${heading} of ${name} from the list`,
  clearOne: (heading, name) => `Make ${heading} of ${name} blank as in the list`,
  takeAll: 'Take over a whole field from the list, where it has something:',
  takeField: (heading, n) => `${heading} (${n})`,
  unchanged: (n, one) => `${n} ${one ? 'field is' : 'fields are'} the same`,
  noName: 'without a name',
  row: (row) => `Row ${row}`,
  doubt: {
    'same-row': (row) => `The same as row ${row}.`,
    'several-records': (n) => `In the list it could be any of ${n}.`,
  },
  more: (n) => `Show ${n} more`,
};

export const relations = { nl, en };
