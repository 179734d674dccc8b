import type { Kind } from './kind.ts';
import { withoutStraySpaces } from './spaces.ts';

// Countries, read to the two letters that Coachview's landCode holds. Only names and codes that mean one country are read.

/** ISO 3166-1 alpha-2. */
const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );
/** Names and codes beside the official ones, as they stand in Dutch and Belgian administrations. */
const ALSO: Record<string, string> = {
  NL: 'nld ned holland nederlands thenetherlands netherlands niederlande paysbas koninkrijkdernederlanden',
  BE: 'bel b belgie belgium belgique belgien vlaanderen',
  DE: 'deu ger d brd duitsland germany deutschland allemagne bundesrepublikdeutschland',
  FR: 'fra f frankrijk france frankreich',
  GB: 'gbr uk engeland england grootbrittannie greatbritain schotland scotland wales verenigdkoninkrijk',
  US: 'usa verenigdestaten vs amerika unitedstates',
  LU: 'lux l luxemburg luxembourg',
  AT: 'aut oostenrijk austria osterreich',
  CH: 'che zwitserland switzerland schweiz suisse',
  ES: 'esp spanje spain spanien espagne',
  IT: 'ita italie italy italien',
  PL: 'pol polen poland pologne',
  PT: 'prt portugal',
  TR: 'tur turkije turkey turkei turquie turkiye',
  CZ: 'cze tsjechie czechia czechrepublic tschechien',
  IE: 'irl ierland ireland irland',
  SR: 'sur suriname',
  CW: 'cuw curacao',
};
const LANGUAGES = ['nl', 'en', 'de', 'fr'];

function nameKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '');
}

let names: ReadonlyMap<string, string> | undefined;

/** Every name and code to its two letters; made on first use, for it asks the platform for a thousand names. */
function namesOfCountries(): ReadonlyMap<string, string> {
  if (names !== undefined) return names;
  const made = new Map<string, string>();
  for (const language of LANGUAGES) {
    const known = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of CODES) {
      const name = known.of(code);
      if (name !== undefined) made.set(nameKey(name), code);
    }
  }
  for (const [code, also] of Object.entries(ALSO)) for (const name of also.split(' ')) made.set(name, code);
  for (const code of CODES) made.set(code.toLowerCase(), code);
  names = made;
  return made;
}

export const country: Kind<string> = {
  id: 'country',
  read: (text) => {
    const bare = withoutStraySpaces(text);
    // "Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland" is the longest in use.
    return bare === '' || bare.length > 60 ? undefined : namesOfCountries().get(nameKey(bare));
  },
  write: (value) => value,
  explain: {
    nl: {
      expected: 'De landcode van twee letters. Namen van landen herkennen we.',
      example: 'NL',
      coachview: 'Coachview zet het land in het adres.',
    },
    en: {
      expected: 'The country code of two letters. Names of countries are recognised.',
      example: 'NL',
      coachview: 'Coachview puts the country in the address.',
    },
  },
};
