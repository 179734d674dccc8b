// The words of the fourth step for an import of bedrijven and personen, and for a layout of which nothing can be shown.

const nl = {
  headline: (companies: string, persons: string) => `${companies} en ${persons}`,
  company: ['bedrijf', 'bedrijven'] as [string, string],
  person: ['persoon', 'personen'] as [string, string],
  intro:
    'Zo koppelt Coachview de personen aan bedrijven. Elke rij overschrijft wat Coachview onder dezelfde ExternId en ExternSource al heeft, en een import is niet terug te draaien.',
  unlinked: (n: string, one: boolean) =>
    one
      ? '1 persoon staat zonder bedrijf. Stond die in Coachview bij een bedrijf, dan verdwijnt die koppeling.'
      : `${n} personen staan zonder bedrijf. Wie in Coachview bij een bedrijf staat, verliest die koppeling.`,
  surelyUnlinked: (n: string, one: boolean) =>
    one
      ? '1 persoon heeft in Coachview een bedrijf en hier niet: die koppeling verdwijnt. Bij Controleren vul je het bedrijf in.'
      : `${n} personen hebben in Coachview een bedrijf en hier niet: die koppelingen verdwijnen. Bij Controleren vul je het bedrijf in.`,
  noCompany: 'Particulier, zonder bedrijf',
  noName: 'zonder naam',
  noPersons: 'Alleen het bedrijf zelf',
  rows: (n: string, one: boolean) => (one ? '1 rij' : `${n} rijen`),
  more: (n: string) => `en nog ${n}`,
  showMore: (n: string) => `Nog ${n} tonen`,
  toRow: (row: string) => `Regel ${row} bekijken`,
  none: 'Er zijn geen bedrijven en geen personen: de rijen zeggen niet wie het zijn.',
  next: 'Opslaan',
  worst: { error: 'Hier zit een fout in', warning: 'Hier is iets om naar te kijken', hint: 'Aandachtspunt' },
  otherHeadline: (rows: string) => `${rows} voor een andere import`,
  row: ['rij', 'rijen'] as [string, string],
  otherIntro: (layout: string) =>
    `De indeling "${layout}" maakt geen webaanvragen en geen dossiers, dus er valt hier niets te bundelen of te koppelen. De controle en het opslaan werken gewoon.`,
};

const en: typeof nl = {
  headline: (companies, persons) => `${companies} and ${persons}`,
  company: ['bedrijf', 'bedrijven'],
  person: ['persoon', 'personen'],
  intro:
    'This is how Coachview links the personen to bedrijven. Each row overwrites what Coachview has under the same ExternId and ExternSource, and an import cannot be undone.',
  unlinked: (n, one) =>
    one
      ? '1 persoon has no bedrijf. If he belongs to one in Coachview, that link goes.'
      : `${n} personen have no bedrijf. Whoever belongs to one in Coachview loses that link.`,
  surelyUnlinked: (n, one) =>
    one
      ? '1 persoon has a bedrijf in Coachview and none here: that link goes. In the step Check you fill the bedrijf in.'
      : `${n} personen have a bedrijf in Coachview and none here: those links go. In the step Check you fill the bedrijf in.`,
  noCompany: 'Private person, without a bedrijf',
  noName: 'without a name',
  noPersons: 'The bedrijf alone',
  rows: (n, one) => (one ? '1 row' : `${n} rows`),
  more: (n) => `and ${n} more`,
  showMore: (n) => `Show ${n} more`,
  toRow: (row) => `Look at row ${row}`,
  none: 'There are no bedrijven and no personen: the rows do not say who they are.',
  next: 'Save',
  worst: { error: 'There is an error here', warning: 'There is something to look at here', hint: 'Hint' },
  otherHeadline: (rows) => `${rows} for another import`,
  row: ['row', 'rows'],
  otherIntro: (layout) =>
    `The layout "${layout}" makes no webaanvragen and no records, so there is nothing here to bundle or to link. Checking and saving work as always.`,
};

export const dossiers = { nl, en };
