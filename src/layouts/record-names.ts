// What people call the fields that only the imports of bedrijven and personen and their neighbours have, without whose they are.

/** What the imports of bedrijven and personen know besides. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['Id', 'Database id', 'DatabaseId'],
  opmerking: ['Opmerking', 'Opmerkingen', 'Notitie', 'Note', 'Remark'],
  website: ['Website', 'Internetadres', 'URL'],
  kvkNummer: ['KvK-nummer', 'KvK', 'KvK nr', 'Kamer van Koophandel nummer', 'Chamber of Commerce number'],
  btwNummer: ['Btw-nummer', 'Btw nr', 'Btw-id', 'VAT number'],
  ondernemingsnummer: ['Ondernemingsnummer', 'Ondernemingsnr', 'KBO-nummer', 'Enterprise number'],
  rechtsvorm: ['Rechtsvorm', 'Legal form'],
  'factuurAdres.adres1': ['Factuuradres', 'Factuur adres', 'Invoice address'],
  'factuurAdres.postcode': ['Factuurpostcode', 'Factuur postcode', 'Invoice postcode'],
  'factuurAdres.plaats': ['Factuurplaats', 'Factuur plaats', 'Invoice town'],
  'factuurAdres.landCode': ['Factuurland', 'Factuur land', 'Invoice country'],
  factuurEmailadres: ['Factuur e-mail', 'E-mail factuur', 'Factuur e-mailadres', 'Invoice e-mail'],
  titel: ['Titel', 'Title'],
  emailadres2: ['E-mail 2', 'E-mailadres 2', 'Tweede e-mail'],
  telefoonnummer2: ['Telefoon 2', 'Telefoonnummer 2'],
  functie: ['Functie', 'Function', 'Job title'],
  taal: ['Taal', 'Language'],
  categorieGroep: ['CategoryGroup', 'Categoriegroep', 'Category group'],
  categorie: ['Category', 'Categorie'],
  vrijveldCode: ['VrijveldDefinitie', 'Vrijveld definitie', 'VrijveldCode', 'Vrij veld code'],
  vrijveldWaarde: ['VrijveldData', 'Vrijveld data', 'VrijveldWaarde', 'Vrij veld waarde'],
};

/** Fields of which there may be several: the name without its number, and the number; the first has none. */
const SEVERAL = /^(categorieGroep|categorie|vrijveldCode|vrijveldWaarde)([2-5])?$/;

/** Names of a part that only these imports have; undefined for a part that a webaanvraag has too. */
export function recordNames(owner: string, part: string): readonly string[] | undefined {
  const several = SEVERAL.exec(part);
  if (several === null) return NAMES[part];
  if (owner !== 'bedrijf' && owner !== 'persoon') return undefined;
  const names = NAMES[several[1] ?? ''] ?? [];
  const numbered = names.map((name) => `${name} ${several[2] ?? '1'}`);
  return several[2] === undefined ? [...names, ...numbered] : numbered;
}
