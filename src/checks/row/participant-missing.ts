import { KINDS } from '../../kinds/list.ts';
import { personFields } from '../../model/field.ts';
import { hasPerson, tellingFields } from '../../model/person.ts';
import type { RowCheck } from '../check.ts';
import { quote } from '../quote.ts';

// A contactpersoon who does not take part, and no deelnemer: nobody takes part.

/** What stands in ContactpersoonIsDeelnemer. */
type Facts = { said: string };

const saysYes = (said: string): boolean => KINDS['yes-no'].read(said) === true;

export const participantMissing: RowCheck<Facts> = {
  id: 'participant-missing',
  scope: 'row',
  only: 'webaanvraag',
  severity: 'error',
  reads: ['contactpersoonIsDeelnemer', ...personFields('contactpersoon'), ...personFields('deelnemer')],
  silent: {
    byFilled: [...tellingFields('contactpersoon'), ...tellingFields('deelnemer')],
    suspects: [{ field: 'contactpersoonIsDeelnemer', isSuspect: saysYes }],
  },
  look(row) {
    const said = row.text('contactpersoonIsDeelnemer');
    if (saysYes(said)) return undefined;
    if (hasPerson(row.text, 'deelnemer') || !hasPerson(row.text, 'contactpersoon')) return undefined;
    return { facts: { said: said.trim() }, field: 'contactpersoonIsDeelnemer' };
  },
  mend: {
    trust: 'ask',
    changes(_, { row }, { columnOf }) {
      const column = columnOf('contactpersoonIsDeelnemer');
      return row === undefined || column === undefined ? [] : [{ kind: 'cell', row, column, text: 'Ja' }];
    },
  },
  text: {
    nl: {
      title: 'Geen deelnemer',
      why: 'Als de contactpersoon zelf niet deelneemt, moeten de gegevens van de deelnemer ingevuld zijn.',
      says: ({ said }) =>
        `ContactpersoonIsDeelnemer is ${said === '' ? 'leeg' : quote(said)} en er staat geen deelnemer. Vul de deelnemer in, of zet hier Ja als de contactpersoon zelf komt.`,
      does: () => 'Zet Ja: de contactpersoon is de deelnemer',
    },
    en: {
      title: 'No participant',
      why: 'If the contactpersoon does not take part, the data of the deelnemer must be filled in.',
      says: ({ said }) =>
        `ContactpersoonIsDeelnemer is ${said === '' ? 'empty' : quote(said)} and there is no deelnemer. Fill in the deelnemer, or set Ja here if the contactpersoon takes part.`,
      does: () => 'Set Ja: the contactpersoon is the participant',
    },
  },
  examples: {
    fine: [
      { row: { contactpersoonIsDeelnemer: 'Ja', 'contactpersoon.achternaam': 'Jansen' } },
      { row: { contactpersoonIsDeelnemer: 'j', 'contactpersoon.achternaam': 'Jansen' } },
      { row: { contactpersoonIsDeelnemer: 'Nee', 'deelnemer.achternaam': 'Jansen' } },
      { row: { contactpersoonIsDeelnemer: 'Nee', 'bedrijf.naam': 'Jansen BV' } },
    ],
    caught: [
      {
        row: { contactpersoonIsDeelnemer: 'Nee', 'contactpersoon.achternaam': 'Jansen' },
        mended: { contactpersoonIsDeelnemer: 'Ja', 'contactpersoon.achternaam': 'Jansen' },
      },
      {
        row: { 'contactpersoon.emailadres': 'jan@example.com', 'deelnemer.externSource': 'AFAS' },
        mended: {
          contactpersoonIsDeelnemer: 'Ja',
          'contactpersoon.emailadres': 'jan@example.com',
          'deelnemer.externSource': 'AFAS',
        },
      },
    ],
  },
};
