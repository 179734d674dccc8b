// The 60 headings of the peers' generator as an own template, so that the page checks all of those columns: what each holds, which must be
// filled, which may hold a value only once. It is given to the page the way a user would: as a link.

import { deflateRawSync } from 'node:zlib';

const plain = (name, kind = 'text', constraints = undefined) => ({
  name,
  type: 'string',
  ...(constraints && { constraints }),
  puntkomma: { kind },
});
/** A column that is a field of Coachview's, which brings the checks over whole rows and over persons. */
const field = (name, path, kind, constraints = undefined) => ({
  ...plain(name, kind, constraints),
  puntkomma: { field: path, kind },
});
const required = { required: true };

const FIELDS = [
  plain('Relatienummer', 'unique-id', { required: true, unique: true }),
  // By their headings these two are known: a citizen number may not be there at all, an IBAN must pass its test.
  plain('BSN', 'number', required),
  field('Voorletters', 'deelnemer.voorletters', 'initials'),
  field('Voornaam', 'deelnemer.voornaam', 'first-name'),
  field('Tussenvoegsel', 'deelnemer.tussenvoegsels', 'infixes'),
  field('Achternaam', 'deelnemer.achternaam', 'surname', required),
  field('Geslacht', 'deelnemer.geslacht', 'gender'),
  field('Geboortedatum', 'deelnemer.geboorteDatum', 'date'),
  field('Straat', 'deelnemer.adres.adres1', 'address'),
  plain('Huisnummer', 'number'),
  plain('Toevoeging'),
  field('Postcode', 'deelnemer.adres.postcode', 'postcode'),
  field('Woonplaats', 'deelnemer.adres.plaats', 'town'),
  field('Land', 'deelnemer.adres.landCode', 'country'),
  field('E-mail', 'deelnemer.emailadres', 'email'),
  field('Telefoon', 'deelnemer.telefoonnummer', 'phone'),
  plain('IBAN', 'text', { maxLength: 34 }),
  plain('Burgerlijke staat', 'text', { enum: ['gehuwd', 'ongehuwd', 'partnerschap'] }),
  plain('Nationaliteit'),
  field('Werkgever', 'bedrijf.naam', 'company-name'),
  plain('Werkgeversnummer', 'number'),
  plain('Personeelsnummer', 'number'),
  plain('Functie'),
  plain('Afdeling'),
  plain('Datum in dienst', 'date'),
  plain('Datum uit dienst', 'date'),
  plain('Parttime %', 'number'),
  plain('Uren per week', 'number'),
  plain('Salaris', 'number'),
  plain('Vakantietoeslag', 'number'),
  plain('Pensioengrondslag', 'number'),
  plain('Premie werkgever', 'number'),
  plain('Premie werknemer', 'number'),
  plain('Regeling', 'text', { enum: ['BR01', 'BR02', '0012'] }),
  plain('Polisnummer', 'number'),
  plain('Ingangsdatum', 'date'),
  plain('Einddatum', 'date'),
  plain('Status', 'text', { required: true, enum: ['Actief', 'Slaper', 'Gepensioneerd'] }),
  plain('Partner voornaam', 'first-name'),
  plain('Partner achternaam', 'surname'),
  plain('Partner geboortedatum', 'date'),
  plain('Datum huwelijk', 'date'),
  plain('Aantal kinderen', 'number'),
  field('Opmerking', 'opmerking', 'remark'),
  plain('Bron'),
  plain('Batch'),
  plain('Laatst gewijzigd', 'date'),
  plain('Gewijzigd door'),
  plain('Code A'),
  plain('Code B'),
  plain('Code C'),
  plain('Bedrag 1', 'number'),
  plain('Bedrag 2', 'number'),
  plain('Bedrag 3', 'number'),
  plain('Percentage 1', 'number'),
  plain('Percentage 2', 'number'),
  plain('Vinkje 1', 'yes-no'),
  plain('Vinkje 2', 'yes-no'),
  plain('Categorie'),
  plain('Referentie', 'unique-id', { unique: true }),
];

export const HEADINGS = FIELDS.map(({ name }) => name);

/** What a user presses to have a template from a link used. */
export const TAKE_TEMPLATE = [
  { role: 'button', name: '^Alles bevestigen$' },
  { role: 'button', name: '^Dit sjabloon gebruiken$' },
];

/** The address of the page with this template in it, as `state/template-link.ts` reads it. */
export function withTemplate(address) {
  const schema = {
    fields: FIELDS,
    puntkomma: { version: 1, id: 'own', title: { nl: 'Vergelijking', en: 'Comparison' } },
  };
  return `${address}#sjabloon=${deflateRawSync(JSON.stringify(schema)).toString('base64url')}`;
}
