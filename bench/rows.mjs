// The rows of the benchmarks' files: participants of invented training customers in 60 columns, the same every time, about 3 rows of 100 with
// something wrong, of several sorts. It knows no file formats.

/** Small seeded generator (mulberry32), so that every machine makes the same files. */
export function seeded(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST = [
  ...[
    'Sanne',
    'Daan',
    'Zoë',
    'Mohammed',
    'Jürgen',
    'Fatima',
    'Renée',
    'Bram',
    'Noor',
    'Thijs',
    'Ilse',
    'Kees',
    'Anouk',
  ],
  ...[
    'Willem',
    'Yasmin',
    'Pieter',
    'Lotte',
    'Omar',
    'Hanneke',
    'Ruben',
    'Esra',
    'Gijs',
    'Maud',
    'Tygo',
    'Vera',
    'Sjoerd',
  ],
];
const INFIX = ['', '', '', '', '', 'van', 'de', 'van der', 'van den', 'ter'];
/** What follows the first initial: most people have two or three of them. */
const LETTERS = [...'ABCDEFGHIJKLMNPRSTVW'];
const MORE_INITIALS = ['', ...LETTERS, ...LETTERS.flatMap((a) => LETTERS.map((b) => a + b))];
/** Surnames of a beginning and an end, so that 100,000 people share one as often as 100,000 people do. */
export const STEMS = [
  'Jan',
  'Bakk',
  'Viss',
  'Öztürk',
  'Muld',
  'Dijk',
  'Smeet',
  'Brouw',
  'Kok',
  'Amran',
  'Hend',
  'Post',
  'Veld',
  'Groen',
  'Berg',
];
export const ENDS = [
  'sen',
  'er',
  'ma',
  'stra',
  's',
  'huis',
  'ink',
  'mans',
  'kamp',
  'horst',
  'hof',
  'man',
  'beek',
  'donk',
  'veld',
  'laar',
];
const TOWN = ['Utrecht', 'Zwolle', "'s-Hertogenbosch", 'Apeldoorn', 'Súdwest-Fryslân', 'Tilburg'];
const STREET = ['Dorpsstraat', 'Kerkweg', 'Stationsplein', 'Prinses Beatrixlaan', 'Nieuwe Gracht'];
const COMPANY = [
  'Bouwbedrijf Holtland B.V.',
  'Zorggroep De Linde',
  'Techniek & Co',
  'Stichting Voorbeeld; Noord',
  'Lasservice "De Vonk"',
];
const COURSE = ['VCA-B', 'VCA-VOL', 'BHV-H', 'EHBO-1', 'HEFTRUCK'];

export const two = (n) => String(n).padStart(2, '0');
export const pick = (random, list) => list[Math.floor(random() * list.length)];
export const whole = (random, below) => Math.floor(random() * below);

/** Columns: heading, and the cell for a row. A cell is text, { number, width } (zero-filled), { decimal } or { date: [y, m, d] }. */
const date = (random, from, to) => ({
  date: [from + whole(random, to - from), 1 + whole(random, 12), 1 + whole(random, 28)],
});
const surname = (random) => `${pick(random, STEMS)}${pick(random, ENDS)}`;
const mobile = (random) => `06${pick(random, [1, 2, 3, 4, 5, 8])}${1_000_000 + whole(random, 8_999_999)}`;
export const asLetters = (text) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** About 3 rows of 100 hold something wrong, of several sorts, as a list that was kept with care does. */
const WRONG = {
  phone: 0.012,
  email: 0.006,
  date: 0.004,
  postcode: 0.004,
  contact: 0.002,
  spaces: 0.004,
};

/** Somebody, the same every time for the same random numbers. `id` is a number that nobody else has. */
function somebody(random, id, letter) {
  const first = pick(random, FIRST);
  const initials = [first[0], ...pick(random, MORE_INITIALS)].map((letter) => `${letter}.`).join('');
  const last = surname(random);
  const born = date(random, 1955, 2005);
  const postcode = `${1000 + whole(random, 8999)} ${pick(random, ['AB', 'CD', 'KM', 'XZ'])}`;
  const phone = mobile(random);
  return [
    initials,
    first,
    pick(random, INFIX),
    random() < WRONG.spaces ? `${last} ` : last,
    pick(random, ['M', 'V']),
    random() < WRONG.date ? `${born.date[2]}/${born.date[1]}/${born.date[0]}` : born,
    `${pick(random, STREET)} ${1 + whole(random, 240)}`,
    random() < WRONG.postcode ? postcode.replace(' ', '').toLowerCase() : postcode,
    pick(random, TOWN),
    'NL',
    random() < WRONG.phone ? phone.slice(1) : phone,
    `${asLetters(last)}.${letter}${id}${random() < WRONG.email ? ' at ' : '@'}example.nl`,
    { number: id, width: 10 },
    'crm',
  ];
}
const PERSON = [
  'voorletters',
  'voornaam',
  'tussenvoegsels',
  'achternaam',
  'geslacht',
  'geboortedatum',
  'adres',
  'postcode',
  'plaats',
  'land',
  'telefoon',
  'e-mail',
  'ExternID',
  'ExternSource',
];

/** Rows of one webaanvraag have one number, opleiding, reference, bedrijf and contactpersoon. */
const ROWS_TOGETHER = 4;
const bundleOf = (i) => Math.floor(i / ROWS_TOGETHER);
const ofBundle = (i) => seeded(7_000_000 + bundleOf(i));
const CONTACT_IDS = 5_000_000;

/** What a row is made of; both persons are made at once. */
function rowCells(random, i) {
  const contactSeed = random() < WRONG.contact ? seeded(9_000_000 + i) : ofBundle(i);
  const contact = somebody(contactSeed, CONTACT_IDS + bundleOf(i), 'c');
  const participant = somebody(random, i, 'd');
  return COLUMNS.map(([, cell]) => cell(random, i, { contact, participant }));
}
const person = (role, who) =>
  PERSON.map((part, at) => [`${role} ${part}`, (_r, _i, people) => people[who][at]]);
const COLUMNS = [
  ['WebaanvraagNr', (_r, i) => String(1 + bundleOf(i)).padStart(7, '0')],
  ['Opleiding Code', (_r, i) => pick(ofBundle(i), COURSE)],
  ['Opleiding Naam', () => ''],
  ['ReferentieNr', (_r, i) => `PO-${bundleOf(i)}-${whole(ofBundle(i), 1e5)}`],
  [
    'Opmerking',
    (r) => (r() < 0.8 ? '' : r() < 0.5 ? 'Let op; graag bellen' : `Zie "dossier ${whole(r, 9999)}"`),
  ],
  ['ContactpersoonIsDeelnemer', () => 'Nee'],
  ['Aanvraag is Order', (_r, i) => (bundleOf(i) % 3 === 0 ? 'Ja' : 'Nee')],
  ['Bedrijfsnaam', (_r, i) => COMPANY[bundleOf(i) % COMPANY.length]],
  ...person('Contactpersoon', 'contact'),
  ...person('Deelnemer', 'participant'),
  ...Array.from({ length: 8 }, (_, at) => [
    `Bedrag ${at + 1}`,
    (r) => ({ decimal: Math.round(r() * 1e6) / 100 }),
  ]),
  ...Array.from({ length: 8 }, (_, at) => [
    `Kenmerk ${at + 1}`,
    (r) => pick(r, ['actief', 'slaper', 'nieuw', '', `K${whole(r, 99)}`]),
  ]),
  ['Ingangsdatum', (r) => date(r, 2020, 2027)],
  ['Batch', (_r, i) => `B${two(i % 40)}`],
  ['Relatienummer', (_r, i) => ({ number: 1_000_000 + i, width: 10 })],
  ['Laatst gewijzigd', (r) => date(r, 2024, 2027)],
  ['Gewijzigd door', (r) => pick(r, ['jdv', 'mvd', 'sys'])],
  ['Volgnummer', (_r, i) => String(i)],
  ['Bron', () => 'export'],
  ['Referentie', (r, i) => `REF-${i}-${whole(r, 1e6)}`],
];
if (COLUMNS.length !== 60) throw new Error(`60 columns wanted, ${COLUMNS.length} made`);

export const HEADINGS = COLUMNS.map(([heading]) => heading);

export function* rows(count) {
  const random = seeded(20261122);
  for (let i = 0; i < count; i += 1) yield rowCells(random, i);
}
