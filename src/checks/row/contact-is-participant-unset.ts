import { KINDS } from '../../kinds/list.ts';
import { personFields } from '../../model/field.ts';
import { isSamePerson } from '../../model/person.ts';
import type { RowCheck } from '../check.ts';
import { type Folded, foldChanges, foldIntoContact } from '../fold.ts';
import { quote } from '../quote.ts';
import { digitsSign, firstSign } from '../silent.ts';

// The deelnemer is the contactpersoon, but the row does not say so.

/** `cells`: what the mend changes in the row; null when the two contradict somewhere. */
type Facts = { name: string; said: string; cells: Folded[] | null };

export const contactIsParticipantUnset: RowCheck<Facts> = {
  id: 'contact-is-participant-unset',
  scope: 'row',
  only: 'webaanvraag',
  severity: 'warning',
  reads: ['contactpersoonIsDeelnemer', ...personFields('contactpersoon'), ...personFields('deelnemer')],
  // One person has one extern id, or one surname.
  silent: {
    byFilled: [],
    meetings: [
      [{ fields: ['contactpersoon.externId', 'deelnemer.externId'], signs: [digitsSign, digitsSign] }],
      [{ fields: ['contactpersoon.achternaam', 'deelnemer.achternaam'], signs: [firstSign, firstSign] }],
    ],
  },
  look(row) {
    const said = row.text('contactpersoonIsDeelnemer').trim();
    if (KINDS['yes-no'].read(said) === true || !isSamePerson(row.text)) return undefined;
    const name = row.text('deelnemer.achternaam').trim() || row.text('deelnemer.externId').trim();
    const folded = foldIntoContact(row);
    const cells = folded && [{ field: 'contactpersoonIsDeelnemer' as const, text: 'Ja' }, ...folded];
    return { facts: { name, said, cells }, field: 'contactpersoonIsDeelnemer' };
  },
  mend: {
    trust: ({ cells }) => (cells === null ? undefined : 'ask'),
    changes: ({ cells }, at, context) => foldChanges(cells ?? [], at, context),
  },
  text: {
    nl: {
      title: 'Deelnemer is de contactpersoon',
      why: 'Coachview krijgt dezelfde persoon als contactpersoon en als deelnemer. Met Ja weet het dat dat één persoon is.',
      says: ({ name, said }) =>
        `${quote(name)} is contactpersoon en deelnemer, maar ContactpersoonIsDeelnemer is ${said === '' ? 'leeg' : quote(said)}.`,
      does: () => 'Zet Ja en maak de deelnemer leeg; wat alleen daar stond, gaat naar de contactpersoon',
    },
    en: {
      title: 'Deelnemer is the contactpersoon',
      why: 'Coachview gets the same person as contactpersoon and as deelnemer. With Ja it knows that they are one person.',
      says: ({ name, said }) =>
        `${quote(name)} is contactpersoon and deelnemer, but ContactpersoonIsDeelnemer is ${said === '' ? 'empty' : quote(said)}.`,
      does: () => 'Set Ja and empty the deelnemer; what stood only there goes to the contactpersoon',
    },
  },
  examples: {
    fine: [
      {
        row: {
          contactpersoonIsDeelnemer: 'Nee',
          'contactpersoon.achternaam': 'Jansen',
          'contactpersoon.emailadres': 'jan@example.com',
          'deelnemer.achternaam': 'Jansen',
          'deelnemer.emailadres': 'piet@example.com',
        },
      },
      { row: { contactpersoonIsDeelnemer: 'Nee', 'deelnemer.achternaam': 'Jansen' } },
    ],
    caught: [
      {
        row: {
          contactpersoonIsDeelnemer: 'Nee',
          'contactpersoon.achternaam': 'Jansen',
          'contactpersoon.emailadres': 'jan@example.com',
          'deelnemer.achternaam': 'Jansen',
          'deelnemer.emailadres': 'jan@example.com',
        },
        mended: {
          contactpersoonIsDeelnemer: 'Ja',
          'contactpersoon.achternaam': 'Jansen',
          'contactpersoon.emailadres': 'jan@example.com',
        },
      },
    ],
  },
};
