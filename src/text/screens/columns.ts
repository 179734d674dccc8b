// The words of the second step: the file's columns against the layout's.

/** Of what was done, only what was done at all. */
function some(...parts: readonly (readonly [count: string, what: string])[]): string {
  return parts
    .filter(([count]) => count !== '0')
    .map((part) => part.join(' '))
    .join(', ');
}

const nl = {
  title: 'Kolommen',
  headline: (n: string, one: boolean) => `${n} ${one ? 'kolom vraagt' : 'kolommen vragen'} aandacht`,
  allRight: 'Alle kolommen staan goed',
  intro:
    'Coachview leest op volgorde en op naam. Bij elke kolom staat waar die in jouw bestand te vinden is.',
  restore: 'Zet namen en volgorde goed',
  restored: (moved: string, renamed: string, added: string) =>
    `Gedaan: ${some([moved, 'verplaatst'], [renamed, 'hernoemd'], [added, 'leeg toegevoegd'])}.`,
  next: 'Verder naar controleren',
  expected: 'Coachview verwacht',
  found: 'In jouw bestand',
  areRight: (n: string, all: boolean) => `${all ? 'Alle ' : ''}${n} kolommen kloppen`,
  showRight: 'Toon ze',
  hideRight: 'Verberg ze',
  verdict: {
    'in-place': 'staat goed',
    moved: 'andere plaats',
    renamed: 'andere naam',
    alike: 'lijkt erop',
    missing: 'niet gevonden',
    extra: 'hoort er niet bij',
    doubled: 'staat er dubbel in',
    blank: 'heeft geen naam',
  },
  movedToo: 'en andere plaats',
  confirmed: 'bevestigd',
  confirm: 'Bevestigen',
  confirmFor: (heading: string) => `Bevestig ${heading}`,
  required: 'verplicht',
  reconstructed: 'gereconstrueerd',
  reconstructedSays:
    'Deze kop staat niet in de openbare uitleg van Coachview; het is onze beste reconstructie.',
  provenanceTitle: 'Een deel van deze kopjes is gereconstrueerd',
  provenance: (known: string, all: string) =>
    `Coachview publiceert ${known} van de ${all} kopjes. De andere zijn zo goed mogelijk afgeleid. Met het sjabloon dat je zelf van Coachview kreeg, weet je het zeker.`,
  useOwn: 'Gebruik je eigen sjabloon',
  ownSays: 'Heb je een sjabloon van je eigen instituut? Dan gelden de koppen en de volgorde daarvan.',
  choose: (heading: string) => `Kolom in jouw bestand voor ${heading}`,
  empty: 'leeg laten',
  hidden: 'verborgen in Excel',
  evidence: (heading: string, contents: string | undefined) =>
    contents === undefined ? `naam lijkt ${heading}` : `naam lijkt ${heading} · inhoud past ${contents}`,
  extraTitle: 'Over: kolommen die Coachview niet kent',
  extraSays:
    'Ze gaan niet mee in het bestand. Hun inhoud blijft bewaard zolang je werkt en staat in het wijzigingenlog. Hoort er toch een bij: kies waarvoor, of sleep haar naar de kolom hieronder.',
  drag: 'Sleep naar een kolom van Coachview',
  leaveOut: 'Weglaten',
  leaveOutAll: (n: string) => `Laat ze alle ${n} weg`,
  leaveOutFor: (heading: string) => `Laat ${heading} weg`,
  leftOut: 'gaat niet mee',
  takeBack: 'Toch niet weglaten',
  assign: 'Gebruiken voor …',
  assignFor: (heading: string) => `Gebruik ${heading} voor een kolom van Coachview`,
  noHeading: '(zonder naam)',
  /** In place of the words above, where the file is for another system than Coachview. */
  neighbour: {
    intro: 'Bij elke kolom van de indeling staat waar die in jouw bestand te vinden is.',
    expected: 'De indeling verwacht',
    extraTitle: 'Over: kolommen die de indeling niet kent',
    drag: 'Sleep naar een kolom van de indeling',
    assignFor: (heading: string) => `Gebruik ${heading} voor een kolom van de indeling`,
    reconstructedSays: 'Deze kop staat niet in openbare uitleg; het is onze beste reconstructie.',
    provenance: (known: string, all: string) =>
      `${known} van de ${all} kopjes zijn bekend. De andere zijn zo goed mogelijk afgeleid. Met een eigen sjabloon weet je het zeker.`,
  },
};

const en: typeof nl = {
  title: 'Columns',
  headline: (n, one) => `${n} ${one ? 'column needs' : 'columns need'} attention`,
  allRight: 'All columns are right',
  intro: 'Coachview reads by order and by name. With each column stands where it is found in your file.',
  restore: 'Put names and order right',
  restored: (moved, renamed, added) =>
    `Done: ${some([moved, 'moved'], [renamed, 'renamed'], [added, 'added empty'])}.`,
  next: 'On to checking',
  expected: 'Coachview expects',
  found: 'In your file',
  areRight: (n, all) => `${all ? 'All ' : ''}${n} columns are right`,
  showRight: 'Show them',
  hideRight: 'Hide them',
  verdict: {
    'in-place': 'in place',
    moved: 'other place',
    renamed: 'other name',
    alike: 'looks like it',
    missing: 'not found',
    extra: 'does not belong',
    doubled: 'is there twice',
    blank: 'has no name',
  },
  movedToo: 'and other place',
  confirmed: 'confirmed',
  confirm: 'Confirm',
  confirmFor: (heading) => `Confirm ${heading}`,
  required: 'required',
  reconstructed: 'reconstructed',
  reconstructedSays: 'This heading is not in Coachview’s public explanation; it is our best reconstruction.',
  provenanceTitle: 'Some of these headings are reconstructed',
  provenance: (known, all) =>
    `Coachview publishes ${known} of the ${all} headings. The others are derived as well as we can. With the template that you got from Coachview yourself, you know for sure.`,
  useOwn: 'Use your own template',
  ownSays: 'Does your institute have a template of its own? Then its headings and their order rule.',
  choose: (heading) => `Column in your file for ${heading}`,
  empty: 'leave empty',
  hidden: 'hidden in Excel',
  evidence: (heading, contents) =>
    contents === undefined ? `name alike ${heading}` : `name alike ${heading} · contents fit ${contents}`,
  extraTitle: 'Left over: columns that Coachview does not know',
  extraSays:
    'They do not go into the file. Their contents are kept while you work and stand in the change log. If one does belong: choose what for, or drag it to the column below.',
  drag: 'Drag to a column of Coachview',
  leaveOut: 'Leave out',
  leaveOutAll: (n) => `Leave out all ${n}`,
  leaveOutFor: (heading) => `Leave out ${heading}`,
  leftOut: 'does not come along',
  takeBack: 'Do not leave out',
  assign: 'Use for …',
  assignFor: (heading) => `Use ${heading} for a column of Coachview`,
  noHeading: '(no name)',
  neighbour: {
    intro: 'With each column of the layout stands where it is found in your file.',
    expected: 'The layout expects',
    extraTitle: 'Left over: columns that the layout does not know',
    drag: 'Drag to a column of the layout',
    assignFor: (heading) => `Use ${heading} for a column of the layout`,
    reconstructedSays: 'This heading is in no public explanation; it is our best reconstruction.',
    provenance: (known, all) =>
      `${known} of the ${all} headings are known. The others are derived as well as we can. With a template of your own you are sure.`,
  },
};

export const columns = { nl, en };
