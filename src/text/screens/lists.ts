import type { RuleOrder } from '../../model/match.ts';

// The words about lists from Coachview: giving them, saying what they are, keeping them, and by whose rules is recognised.

const nl = {
  title: 'Lijsten uit Coachview',
  intro:
    'Geef lijsten die je uit Coachview exporteert. Dan zie je vooraf wie en wat Coachview herkent, en wat er nieuw bij komt.',
  drop: 'Sleep lijsten hierheen',
  dropMore: 'Nog een lijst erbij?',
  choose: 'Lijsten kiezen',
  kinds: 'Excel, CSV of JSON uit de API; meer tegelijk mag.',
  local: 'Ook deze lijsten verlaten je computer niet.',
  howTitle: 'Welke lijsten, en waar vind ik ze?',
  how: [
    'Open in Coachview de zoeklijst met bedrijven, die met personen en die met opleidingen, en exporteer elke lijst naar Excel of CSV.',
    'Houd de eerste kolom erin: in de export van personen is dat het id, waarmee je het dossier terugvindt.',
    'Neem voor bedrijven mee: naam, e-mailadres, ExternID en ExternSource. Voor personen: alle e-mailadressen, voorletters, voornaam, tussenvoegsels, achternaam, geboortedatum, ExternID en ExternSource. Voor opleidingen: code, naam, data, status en plaatsen.',
    'Werk je met de API, dan kunnen de antwoorden van Personen, Opleidingen en Opleidingssoorten als JSON mee.',
    'Heb je maar een deel? Dat mag. Wat daardoor niet te weten is, staat er als onbekend.',
  ],
  reading: (name: string) => `${name} wordt gelezen`,
  awaiting: (name: string) => `Wachten op ${name}`,
  awaitingSays:
    'De computer heeft de inhoud nog niet gegeven. Van een netwerkschijf of uit de cloud kan dat even duren.',
  count: (n: string, kind: string) => `${n} ${kind}`,
  is: (name: string) => `${name} is een lijst met`,
  kind: 'Soort lijst',
  chooseKind: 'Kies wat voor lijst dit is',
  state: {
    used: 'in gebruik',
    unsure: 'kijk even mee',
    incomplete: 'een kolom ontbreekt',
    replaced: 'niet in gebruik: een latere lijst gaat voor',
  },
  part: (stated: string) => `een deel van ${stated}: wat er niet in staat, is onbekend`,
  partUnknown: 'een deel van de lijst: wat er niet in staat, is onbekend',
  columnsOf: (name: string) => `Kolommen van ${name}`,
  columns: (used: string, all: string) => `${used} van ${all} kolommen gebruikt`,
  checkColumns: 'Bevestig de kolommen',
  remove: (name: string) => `Haal ${name} weg`,
  refused: (name: string) => `${name} is niet als lijst te lezen`,
  dialogTitle: (name: string) => `Wat staat er in ${name}?`,
  dialogSays:
    'Zo hebben we de kolommen herkend. Een oranje teken is een voorstel: bevestig het, of kies wat de kolom is.',
  dialogLacks: (fields: string) => `Wijs nog aan: ${fields}.`,
  or: 'of',
  notUsed: 'niet gebruiken',
  meaning: (heading: string) => `Betekenis van ${heading}`,
  tick: 'Bevestigen',
  tickFor: (heading: string) => `Bevestig ${heading}`,
  ok: 'bevestigd',
  confirmAll: 'Bevestig alles',
  use: 'Gebruik deze lijst',
  isWhole: 'Dit zijn alle dossiers van deze soort',
  isWholeSays: 'Zet dit uit bij een deel: wie er dan niet in staat, is onbekend in plaats van nieuw.',
  noHeading: '(zonder naam)',
  settings: 'Volgorde van herkennen en bewaren',
  keepSettings: 'Bewaren',
  order: 'Volgorde van herkennen',
  orderNames: {
    csv: 'Zoals bij de CSV-import',
    'web-service': 'Zoals bij de webservice',
  } satisfies Record<RuleOrder, string> as Record<RuleOrder, string>,
  orderNotes: {
    csv: 'Bedrijf: ExternID met ExternSource, e-mail, naam. Persoon: ExternID met ExternSource, e-mail, achternaam met geboortedatum, voorletters met achternaam.',
    'web-service':
      'Bedrijf: ExternID, naam, e-mail, bedrijf van de contactpersoon. Persoon: ExternID, e-mail, achternaam met geboortedatum, voornaam met achternaam.',
  } satisfies Record<RuleOrder, string> as Record<RuleOrder, string>,
  orderSays:
    'Coachview heeft twee artikelen met een verschillende volgorde. Kies die van jouw import; twijfel je, laat het zo.',
  keep: {
    on: 'Bewaar deze lijsten op deze computer',
    note: 'Staat uit. Aan: ze blijven 7 dagen in deze browser, onversleuteld. Alleen op een computer die van jou is.',
    kept: (n: string, one: boolean, since: string, until: string) =>
      `${n} ${one ? 'lijst' : 'lijsten'} uit Coachview bewaard sinds ${since}; op ${until} gaat dat vanzelf weg.`,
    wipe: 'Wis de bewaarde lijsten',
    refused: 'Je browser staat niet toe dat hier iets bewaard wordt.',
  },
};

const en: typeof nl = {
  title: 'Lists from Coachview',
  intro:
    'Give lists that you export from Coachview. You then see beforehand whom and what Coachview recognises, and what will be new.',
  drop: 'Drop lists here',
  dropMore: 'Another list?',
  choose: 'Choose lists',
  kinds: 'Excel, CSV or JSON of the API; several at once is fine.',
  local: 'These lists do not leave your computer either.',
  howTitle: 'Which lists, and where do I find them?',
  how: [
    'In Coachview open the search list of companies, of persons and of courses, and export each of them to Excel or CSV.',
    'Leave the first column in: in the export of persons it is the id, by which you find the record again.',
    'For companies include name, e-mail address, ExternID and ExternSource. For persons: all e-mail addresses, initials, first name, infixes, surname, date of birth, ExternID and ExternSource. For courses: code, name, dates, status and places.',
    'When you work with the API, the answers of Personen, Opleidingen and Opleidingssoorten can be given as JSON.',
    'Only a part? That is fine. What cannot be known because of it is told as unknown.',
  ],
  reading: (name) => `Reading ${name}`,
  awaiting: (name) => `Waiting for ${name}`,
  awaitingSays:
    'The computer has not given its contents yet. From a network drive or the cloud that may take a while.',
  count: (n, kind) => `${n} ${kind}`,
  is: (name) => `${name} is a list of`,
  kind: 'Kind of list',
  chooseKind: 'Choose what kind of list this is',
  state: {
    used: 'in use',
    unsure: 'have a look',
    incomplete: 'a column is missing',
    replaced: 'not in use: a later list goes before it',
  },
  part: (stated) => `a part of ${stated}: what is not in it is unknown`,
  partUnknown: 'a part of the list: what is not in it is unknown',
  columnsOf: (name) => `Columns of ${name}`,
  columns: (used, all) => `${used} of ${all} columns used`,
  checkColumns: 'Confirm the columns',
  remove: (name) => `Take ${name} away`,
  refused: (name) => `${name} cannot be read as a list`,
  dialogTitle: (name) => `What is in ${name}?`,
  dialogSays:
    'This is how we recognised the columns. An orange mark is a proposal: confirm it, or choose what the column is.',
  dialogLacks: (fields) => `Still to point out: ${fields}.`,
  or: 'or',
  notUsed: 'not used',
  meaning: (heading) => `Meaning of ${heading}`,
  tick: 'Confirm',
  tickFor: (heading) => `Confirm ${heading}`,
  ok: 'confirmed',
  confirmAll: 'Confirm all',
  use: 'Use this list',
  isWhole: 'These are all records of this kind',
  isWholeSays: 'Switch this off for a part: whoever is not in it is then unknown instead of new.',
  noHeading: '(no name)',
  settings: 'Order of recognition and keeping',
  keepSettings: 'Keeping',
  order: 'Order of recognition',
  orderNames: { csv: 'As for the CSV import', 'web-service': 'As for the web service' },
  orderNotes: {
    csv: 'Company: ExternID with ExternSource, e-mail, name. Person: ExternID with ExternSource, e-mail, surname with birth date, initials with surname.',
    'web-service':
      'Company: ExternID, name, e-mail, company of the contact. Person: ExternID, e-mail, surname with birth date, first name with surname.',
  },
  orderSays:
    'Coachview has two articles with a different order. Choose that of your import; when in doubt, leave it.',
  keep: {
    on: 'Keep these lists on this computer',
    note: 'Off. On: they stay in this browser for 7 days, not encrypted. Only on a computer of your own.',
    kept: (n, one, since, until) =>
      `${n} ${one ? 'list' : 'lists'} from Coachview kept since ${since}; on ${until} this goes by itself.`,
    wipe: 'Wipe the kept lists',
    refused: 'Your browser does not let anything be kept here.',
  },
};

export const lists = { nl, en };
