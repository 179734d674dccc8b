// The words of the comparison after the import: what of the file is in Coachview.

const nl = {
  title: 'Is alles aangekomen?',
  intro:
    'Geef na de import wat er nu in Coachview staat. Dan zie je welke webaanvragen, deelnemers en opleidingen aankwamen, welke niet en wat er anders is.',
  drop: 'Sleep de lijsten van na de import hierheen',
  kinds:
    'Een export van de webaanvragen, of de JSON-antwoorden van Webaanvragen, WebaanvraagDeelnemers en WebaanvraagOpleidingen.',
  verdict: (missing: string, differs: string) =>
    `${missing} niet aangekomen, ${differs} anders dan in het bestand`,
  allArrived: (n: string) => `Alle ${n} webaanvragen zijn aangekomen zoals in het bestand`,
  outcome: { arrived: 'aangekomen', differs: 'anders', missing: 'niet aangekomen' },
  others: (n: string, one: boolean) =>
    `${n} ${one ? 'webaanvraag' : 'webaanvragen'} in Coachview ${one ? 'hoort' : 'horen'} niet bij dit bestand`,
  unknown: {
    participants: 'De deelnemers zijn niet te vergelijken: geef ook WebaanvraagDeelnemers.',
    course: 'De opleidingen zijn niet te vergelijken: geef ook WebaanvraagOpleidingen.',
  },
  number: 'Webaanvraag',
  who: 'Bedrijf en contactpersoon',
  state: 'Stand',
  differences: 'Verschillen',
  inCoachview: (label: string) => `in Coachview: ${label}`,
  difference: {
    count: (file: string, coachview: string) => `${coachview} deelnemers in plaats van ${file}`,
    'contact-flag': (file: string, coachview: string) =>
      `contactpersoon is deelnemer: ${coachview} in plaats van ${file}`,
    'participant-missing': (name: string) => `${name} is er niet bij`,
    'participant-extra': (name: string) => `${name} is er extra bij`,
    contact: (file: string, coachview: string) => `contactpersoon ${coachview} in plaats van ${file}`,
    company: (file: string, coachview: string) => `bedrijf ${coachview} in plaats van ${file}`,
    course: (file: string, coachview: string) => `opleiding ${coachview} in plaats van ${file}`,
    reference: (file: string, coachview: string) => `referentie ${coachview} in plaats van ${file}`,
  },
  yes: 'Ja',
  no: 'Nee',
  blank: '(leeg)',
  more: (n: string) => `Nog ${n} tonen`,
  toRow: (row: string) => `Naar regel ${row}`,
};

const en: typeof nl = {
  title: 'Has everything arrived?',
  intro:
    'After the import, give what is in Coachview now. You then see which webaanvragen, participants and courses arrived, which did not, and what differs.',
  drop: 'Drop the lists from after the import here',
  kinds:
    'An export of the webaanvragen, or the JSON answers of Webaanvragen, WebaanvraagDeelnemers and WebaanvraagOpleidingen.',
  verdict: (missing, differs) => `${missing} not arrived, ${differs} different from the file`,
  allArrived: (n) => `All ${n} webaanvragen have arrived as in the file`,
  outcome: { arrived: 'arrived', differs: 'different', missing: 'not arrived' },
  others: (n, one) =>
    `${n} ${one ? 'webaanvraag' : 'webaanvragen'} in Coachview ${one ? 'does' : 'do'} not belong to this file`,
  unknown: {
    participants: 'Participants cannot be compared: give WebaanvraagDeelnemers too.',
    course: 'Courses cannot be compared: give WebaanvraagOpleidingen too.',
  },
  number: 'Webaanvraag',
  who: 'Company and contact',
  state: 'State',
  differences: 'Differences',
  inCoachview: (label) => `in Coachview: ${label}`,
  difference: {
    count: (file, coachview) => `${coachview} participants instead of ${file}`,
    'contact-flag': (file, coachview) => `contact is participant: ${coachview} instead of ${file}`,
    'participant-missing': (name) => `${name} is not there`,
    'participant-extra': (name) => `${name} is there as well`,
    contact: (file, coachview) => `contact ${coachview} instead of ${file}`,
    company: (file, coachview) => `company ${coachview} instead of ${file}`,
    course: (file, coachview) => `course ${coachview} instead of ${file}`,
    reference: (file, coachview) => `reference ${coachview} instead of ${file}`,
  },
  yes: 'Yes',
  no: 'No',
  blank: '(blank)',
  more: (n) => `Show ${n} more`,
  toRow: (row) => `To row ${row}`,
};

export const arrived = { nl, en };
