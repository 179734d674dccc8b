// Words for invented people and companies: common first names, surnames and towns that belong to nobody in particular.

export const FIRST_NAMES: readonly (readonly [name: string, gender: 'M' | 'V'])[] = [
  ...'Jan Piet Daan Bram Sem Lucas Finn Thijs Milan Hugo Kees Willem Joost Ruben Stijn Tom Mohammed Youssef Emre Björn René André Jan-Jaap Jean-Pierre Ömer IJsbrand Søren Tygo Teun Gijs Sjoerd Wouter Floris Maarten Niels'
    .split(' ')
    .map((name) => [name, 'M'] as const),
  ...'Anna Emma Sophie Julia Mila Tess Zoë Renée Chloé Anaïs Loïs Noëlle Fatima Aysel Ingrid Marijke Els Hanneke Joke Saskia Anne-Marie Anouk Eva Lotte Fleur Roos Sanne Femke Marit Janneke Esmée Maëlle Inès Yara Noor'
    .split(' ')
    .map((name) => [name, 'V'] as const),
];

export const INFIXES = [
  'van',
  'de',
  'van de',
  'van den',
  'van der',
  'van het',
  "van 't",
  'den',
  'ten',
  'ter',
  "'t",
  'op de',
  "in 't",
  'von',
  'el',
] as const;

/** Surnames that stand without an infix as well as behind one. */
export const SURNAMES =
  'Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Kuipers Veenstra Kramer Schouten Willems Hoekstra Koster Prins Blom Huisman Postma Kuiper Verhoeven Timmermans Groen Gerritsen Schipper Çelik Yılmaz Öztürk Kaya Núñez García Müller Schäfer Strauß Kowalski Nowak Wiśniewska Lindström Haddad Bouzid Benali Ouali Tahiri Achterberg Zonneveld Wolters Reinders Scholten Wessels Molenaar Verbeek Rietveld Terpstra Boersma Zijlstra Ypma'.split(
    ' ',
  );
/** Surnames that are usual behind an infix. */
export const INFIX_SURNAMES =
  'Berg Dijk Vries Boer Graaf Heuvel Leeuw Linden Broek Meer Horst Velde Bosch Veen Wal Brink Laan Ven Haar Hart Veld Kamp Zande Poel Berge'.split(
    ' ',
  );
/** Belgian surnames keep their small words, with the capitals of the identity card. */
export const BELGIAN_SURNAMES = [
  'Van den Bossche',
  'Vandenberghe',
  'De Smet',
  'Peeters',
  'Janssens',
  'Maes',
  'Van Damme',
  'De Clercq',
  'Vermeulen',
  'Claes',
  'Wouters',
  'Lambrecht',
  "D'Hondt",
  'Van de Velde',
  'Desmet',
  'Dubois',
  'Goossens',
  'Van der Auwera',
  'Mertens',
  'Hermans',
  'Aerts',
  'De Backer',
] as const;

/** Town, the range of its postcodes, and its area code. */
export const DUTCH_TOWNS: readonly (readonly [town: string, from: number, to: number, area: string])[] = [
  ['Amsterdam', 1011, 1109, '020'],
  ['Rotterdam', 3011, 3089, '010'],
  ['Utrecht', 3511, 3585, '030'],
  ["'s-Gravenhage", 2491, 2597, '070'],
  ['Eindhoven', 5611, 5658, '040'],
  ['Groningen', 9711, 9747, '050'],
  ["'s-Hertogenbosch", 5211, 5237, '073'],
  ['Zwolle', 8011, 8045, '038'],
  ['Bergen op Zoom', 4611, 4625, '0164'],
  ['Sint-Oedenrode', 5491, 5492, '0413'],
  ['Sneek', 8601, 8608, '0515'],
  ['Helmond', 5701, 5709, '0492'],
];
export const BELGIAN_TOWNS: readonly (readonly [town: string, postcode: string])[] = [
  ['Gent', '9000'],
  ['Antwerpen', '2000'],
  ['Brussel', '1000'],
  ['Leuven', '3000'],
  ['Brugge', '8000'],
  ['Hasselt', '3500'],
  ['Sint-Niklaas', '9100'],
];
export const STREETS =
  'Dorpsstraat Kerkstraat Stationsweg Molenlaan Schoolstraat Nieuwstraat Havenkade Industrieweg Parklaan Beatrixlaan Lindelaan Marktplein Tulpstraat Ringdijk'.split(
    ' ',
  );

export const TRADES =
  'Techniek Bouw Zorg Logistiek Installaties Advies Schilderwerken Transport Beveiliging Catering Elektro Metaal Facilitair Groenvoorziening Verhuur Opleidingen Infra Dakwerken Automatisering Schoonmaak'.split(
    ' ',
  );
export const LEGAL_FORMS = ['B.V.', 'N.V.', 'V.O.F.', 'BV', 'Stichting', '', ''] as const;
export const BELGIAN_FORMS = ['BV', 'NV', 'VZW', 'CVBA'] as const;

export const COURSES: readonly (readonly [code: string, name: string])[] = [
  ['VCA-B', 'VCA Basis'],
  ['VCA-VOL', 'VCA Volledig voor operationeel leidinggevenden'],
  ['BHV-1', 'Bedrijfshulpverlening dag 1'],
  ['BHV-H', 'BHV herhaling'],
  ['EHBO', 'Eerste hulp bij ongelukken'],
  ['HEFT', 'Heftruck: basis & praktijk'],
  ['NEN3140', 'NEN 3140 voldoende onderricht persoon'],
  ['HACCP', 'HACCP in één dag'],
  ['AVG-2026', 'Privacy (AVG) in de praktijk'],
  ['CODE95', 'Code 95; nascholing'],
];
export const REMARKS = [
  'Graag een vegetarische lunch',
  'Komt met de trein',
  'Dieet: glutenvrij; geen noten',
  'Zegt zelf "ervaren" te zijn',
  'Rolstoel, graag begane grond',
  'Eerste keer',
  'Herhaling van 2021',
  'Betaalt zelf € 50',
  'Liever in het Engels',
  'Kan niet op maandag, dinsdag en vrijdag',
] as const;
export const JOBS = [
  'Teamleider',
  'Monteur',
  'Magazijnmedewerker',
  'Verpleegkundige',
  'Planner',
  'Chauffeur',
  'Administratie',
] as const;
