// Names of months and weekdays as people and spreadsheets write them, in Dutch, German, French and English.

// Without accents and in small letters; März and maerz both end up as written here.
const NAMES = [
  'januari jan januar jaenner janner janvier janv january',
  'februari feb februar febr fevrier fev fevr february',
  'maart mrt mar marz maerz mars march',
  'april apr avril avr',
  'mei mai may',
  'juni jun juin june',
  'juli jul juillet juil july',
  'augustus aug august aout',
  'september sep sept septembre',
  'oktober okt octobre oct october',
  'november nov novembre',
  'december dec dezember dez decembre',
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
);
const WEEKDAYS: ReadonlySet<string> = new Set(
  (
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'
  ).split(' '),
);

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** 1 to 12, or undefined when the word names no month. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(plain(word));
}

export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(plain(word));
}
