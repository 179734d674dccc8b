// The headings that Coachview's import expects, written down by hand from its own explanation (the first nine) and our reconstruction
// of the rest. Not taken from src/layouts, so that a slip there shows in the stories.

export const HEADINGS = [
  'WebaanvraagNr',
  'Opleiding Code',
  'Opleiding Naam',
  'ReferentieNr',
  'Opmerking',
  'ContactpersoonIsDeelnemer',
  'Aanvraag is Order',
  'Bedrijfsnaam',
  'Bedrijf adres',
  'Bedrijf postcode',
  'Bedrijf plaats',
  'Bedrijf land',
  'Bedrijf telefoon',
  'Bedrijf e-mail',
  'Bedrijf ExternID',
  'Bedrijf ExternSource',
  'Contactpersoon voorletters',
  'Contactpersoon voornaam',
  'Contactpersoon tussenvoegsels',
  'Contactpersoon achternaam',
  'Contactpersoon geslacht',
  'Contactpersoon geboortedatum',
  'Contactpersoon geboorteplaats',
  'Contactpersoon adres',
  'Contactpersoon postcode',
  'Contactpersoon plaats',
  'Contactpersoon land',
  'Contactpersoon telefoon',
  'Contactpersoon e-mail',
  'Contactpersoon ExternID',
  'Contactpersoon ExternSource',
  'Contactpersoon VrijveldCode',
  'Contactpersoon VrijveldWaarde',
  'Deelnemer voorletters',
  'Deelnemer voornaam',
  'Deelnemer tussenvoegsels',
  'Deelnemer achternaam',
  'Deelnemer geslacht',
  'Deelnemer geboortedatum',
  'Deelnemer geboorteplaats',
  'Deelnemer adres',
  'Deelnemer postcode',
  'Deelnemer plaats',
  'Deelnemer land',
  'Deelnemer telefoon',
  'Deelnemer e-mail',
  'Deelnemer ExternID',
  'Deelnemer ExternSource',
  'Deelnemer VrijveldCode',
  'Deelnemer VrijveldWaarde',
] as const;

export type Heading = (typeof HEADINGS)[number];
/** One row: only the cells that are filled. */
export type Filled = Partial<Record<Heading, string>>;

/** The cells of one row in the order of the headings. */
export const inOrder = (filled: Filled): string[] => HEADINGS.map((heading) => filled[heading] ?? '');
