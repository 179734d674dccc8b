import type { CourseState, Step } from '../../model/match.ts';

// How it is told what Coachview will recognise somebody, a bedrijf or an opleiding as: the outcome in one line, and the evidence behind it.

const nl = {
  outcome: {
    recognised: 'Herkend',
    new: 'Nieuw',
    near: 'Bijna',
    several: 'Meer kandidaten',
    unknown: 'Onbekend',
  },
  /** `nr`: place of the rule in the published order. */
  recognisedBy: (rule: string, nr: string) => `Herkend op ${rule} (regel ${nr})`,
  /** Behind the name of a record. */
  record: (key: string) => `dossier ${key}`,
  madeBy: (row: string) => `Nieuw in regel ${row} van dit bestand, hier herkend`,
  isNew: 'Nieuw',
  nearTo: (name: string, reasons: string) => `Bijna ${name}: verschilt alleen in ${reasons}`,
  nearNew: 'Zo maakt Coachview een tweede dossier',
  candidates: (n: string) => `${n} kandidaten: Coachview kiest niet en maakt een nieuw dossier`,
  unknown: 'Onbekend: dat blijkt niet uit de lijsten',
  /** The opleiding. */
  course: {
    recognised: 'Staat in Coachview',
    'waiting-list': 'Alleen wachtlijst: er is geen opleiding ingevuld',
    missing: 'Staat niet in de lijst',
    conflict: (byCode: string, byName: string) => `De code is van ${byCode}, de naam van ${byName}`,
    several: (n: string) => `${n} opleidingen passen hierbij`,
    unknown: 'Onbekend: er is geen lijst met opleidingen',
    soort: (name: string) => `Dit is een opleidingssoort (${name}): alleen de wachtlijst kan`,
    nearest: 'Lijkt op',
    nearestOther: 'lijkt erop',
    nearestSame: 'zelfde',
    differsIn: (part: string, reasons: string) => `${part} verschilt in ${reasons}`,
    code: 'code',
    name: 'naam',
  },
  states: {
    cancelled: 'geannuleerd',
    past: 'voorbij',
    started: 'al begonnen',
    full: 'vol',
  } satisfies Record<CourseState, string> as Record<CourseState, string>,
  evidence: 'Waarom?',
  evidenceOf: (name: string) => `Waarom? Het bewijs bij ${name}`,
  evidenceIntro:
    'Coachview stopt bij de eerste regel die precies één dossier vindt. Vindt een regel er geen of meer, dan komt de volgende.',
  found: {
    blank: 'niet ingevuld',
    unknown: 'onbekend: de lijst heeft deze kolom niet, of is niet compleet',
    none: 'niemand gevonden',
    one: 'precies één',
    several: (n: string) => `${n} gevonden`,
  } satisfies Record<Exclude<Step['found'], 'several'>, string> & { several: unknown },
  decides: 'beslist',
  laterRule: 'niet meer nodig',
  conflict: (rule: string, name: string) => `Let op: op ${rule} zou het ${name} zijn.`,
  candidatesAre: 'De kandidaten',
  candidateRow: (row: string) => `iemand uit regel ${row} van dit bestand`,
  more: (n: string) => `en nog ${n}`,
  othersNear: (n: string) => `Er zijn er nog ${n} die evenveel lijken.`,
};

const en: typeof nl = {
  outcome: {
    recognised: 'Recognised',
    new: 'New',
    near: 'Nearly',
    several: 'More candidates',
    unknown: 'Unknown',
  },
  recognisedBy: (rule, nr) => `Recognised by ${rule} (rule ${nr})`,
  record: (key) => `record ${key}`,
  madeBy: (row) => `New in row ${row} of this file, recognised here`,
  isNew: 'New',
  nearTo: (name, reasons) => `Nearly ${name}: differs only in ${reasons}`,
  nearNew: 'As it is, Coachview makes a second record',
  candidates: (n) => `${n} candidates: Coachview does not choose and makes a new record`,
  unknown: 'Unknown: the lists do not show it',
  course: {
    recognised: 'Is in Coachview',
    'waiting-list': 'Waiting list only: no course is filled in',
    missing: 'Is not in the list',
    conflict: (byCode, byName) => `The code is that of ${byCode}, the name that of ${byName}`,
    several: (n) => `${n} courses fit this`,
    unknown: 'Unknown: there is no list of courses',
    soort: (name) => `This is an opleidingssoort (${name}): only the waiting list is possible`,
    nearest: 'Looks like',
    nearestOther: 'is alike',
    nearestSame: 'the same',
    differsIn: (part, reasons) => `${part} differs in ${reasons}`,
    code: 'code',
    name: 'name',
  },
  states: { cancelled: 'cancelled', past: 'over', started: 'already begun', full: 'full' },
  evidence: 'Why?',
  evidenceOf: (name) => `Why? The evidence for ${name}`,
  evidenceIntro:
    'Coachview stops at the first rule that finds exactly one record. When a rule finds none or several, the next one is tried.',
  found: {
    blank: 'not filled in',
    unknown: 'unknown: the list has no such column, or is not complete',
    none: 'nobody found',
    one: 'exactly one',
    several: (n) => `${n} found`,
  },
  decides: 'decides',
  laterRule: 'not needed any more',
  conflict: (rule, name) => `Mind: by ${rule} it would be ${name}.`,
  candidatesAre: 'The candidates',
  candidateRow: (row) => `somebody of row ${row} of this file`,
  more: (n) => `and ${n} more`,
  othersNear: (n) => `There are ${n} more that are as near.`,
};

export const recognition = { nl, en };
