import { KINDS } from '../../kinds/list.ts';
import { personFields } from '../../model/field.ts';
import { isSamePerson } from '../../model/person.ts';
import type { RowCheck } from '../check.ts';
import { type Folded, foldChanges, foldIntoContact } from '../fold.ts';
import { quote } from '../quote.ts';

// The contactpersoon takes part, and the same person is filled in as deelnemer as well: one person, perhaps counted as two.

/** `cells`: what the mend changes in the row; null when the two contradict somewhere. */
type Facts = { name: string; cells: Folded[] | null };

const saysYes = (said: string): boolean => KINDS['yes-no'].read(said) === true;

export const contactTwice: RowCheck<Facts> = {
  id: 'contact-twice',
  scope: 'row',
  only: 'webaanvraag',
  severity: 'warning',
  reads: ['contactpersoonIsDeelnemer', ...personFields('contactpersoon'), ...personFields('deelnemer')],
  silent: { byFilled: [], suspects: [{ field: 'contactpersoonIsDeelnemer', isSuspect: saysYes }] },
  look(row) {
    if (!saysYes(row.text('contactpersoonIsDeelnemer'))) return undefined;
    if (!isSamePerson(row.text)) return undefined;
    const name = row.text('deelnemer.achternaam').trim() || row.text('deelnemer.externId').trim();
    return { facts: { name, cells: foldIntoContact(row) }, field: 'deelnemer.achternaam' };
  },
  mend: {
    trust: ({ cells }) => (cells === null ? undefined : 'ask'),
    changes: ({ cells }, at, context) => foldChanges(cells ?? [], at, context),
  },
  text: {
    nl: {
      title: 'Contactpersoon ook als deelnemer ingevuld',
      why: 'Bij Ja hoeven de gegevens van de deelnemer niet ingevuld te zijn. Staan ze er toch, dan kan Coachview dezelfde persoon twee keer inschrijven.',
      says: ({ name, cells }) =>
        `ContactpersoonIsDeelnemer is Ja, en ${quote(name)} staat er ook als deelnemer.${cells === null ? ' De gegevens verschillen; maak zelf de deelnemer leeg.' : ''}`,
      does: () => 'Maak de deelnemer leeg; wat alleen daar stond, gaat naar de contactpersoon',
    },
    en: {
      title: 'Contactpersoon filled in as deelnemer as well',
      why: 'With Ja the data of the deelnemer need not be filled in. If they are, Coachview may enrol the same person twice.',
      says: ({ name, cells }) =>
        `ContactpersoonIsDeelnemer is Ja, and ${quote(name)} is there as deelnemer too.${cells === null ? ' The data differ; empty the deelnemer yourself.' : ''}`,
      does: () => 'Empty the deelnemer; what stood only there goes to the contactpersoon',
    },
  },
  examples: {
    fine: [
      {
        row: {
          contactpersoonIsDeelnemer: 'Ja',
          'contactpersoon.achternaam': 'Jansen',
          'deelnemer.achternaam': 'Jansen',
        },
      },
      {
        row: {
          contactpersoonIsDeelnemer: 'Ja',
          'contactpersoon.achternaam': 'Jansen',
          'contactpersoon.voornaam': 'Jan',
          'deelnemer.achternaam': 'Jansen',
          'deelnemer.voornaam': 'Piet',
        },
      },
      { row: { contactpersoonIsDeelnemer: 'Ja', 'contactpersoon.achternaam': 'Jansen' } },
    ],
    caught: [
      {
        row: {
          contactpersoonIsDeelnemer: 'Ja',
          'contactpersoon.achternaam': 'Jansen',
          'contactpersoon.voornaam': 'Jan',
          'deelnemer.achternaam': 'jansen',
          'deelnemer.voornaam': 'Jan',
          'deelnemer.geboorteDatum': '01-02-1980',
        },
        mended: {
          contactpersoonIsDeelnemer: 'Ja',
          'contactpersoon.achternaam': 'Jansen',
          'contactpersoon.voornaam': 'Jan',
          'contactpersoon.geboorteDatum': '01-02-1980',
        },
      },
      {
        row: {
          contactpersoonIsDeelnemer: 'Ja',
          'contactpersoon.externId': '12',
          'contactpersoon.telefoonnummer': '0612345678',
          'deelnemer.externId': '12',
          'deelnemer.telefoonnummer': '0687654321',
        },
      },
    ],
  },
};
