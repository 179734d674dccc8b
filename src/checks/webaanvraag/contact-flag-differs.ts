import { KINDS } from '../../kinds/list.ts';
import type { Change } from '../../model/edit.ts';
import { counted } from '../../text/number.ts';
import type { WebaanvraagCheck } from '../check.ts';

// ContactpersoonIsDeelnemer says Ja on one row and something else on another. What Coachview makes of that is not documented. One Ja is
// enough for the contactpersoon to take part, so Ja on every row means the same and is what the repeating of contact data asks for.

/** `rows`: the rows that do not say Ja. */
type Facts = { yes: number; rows: number[] };

export const contactFlagDiffers: WebaanvraagCheck<Facts> = {
  id: 'contact-flag-differs',
  scope: 'webaanvraag',
  trouble: 'contradictory',
  severity: 'warning',
  alike: ['contactpersoonIsDeelnemer'],
  reads: ['contactpersoonIsDeelnemer'],
  look({ rows }) {
    const others = rows.filter((row) => KINDS['yes-no'].read(row.text('contactpersoonIsDeelnemer')) !== true);
    const [first] = others;
    if (first === undefined || others.length === rows.length) return [];
    const facts = { yes: rows.length - others.length, rows: others.map((row) => row.id) };
    return [{ facts, row: first.id, field: 'contactpersoonIsDeelnemer' }];
  },
  mend: {
    trust: 'ask',
    changes({ rows }, _, { columnOf }) {
      const column = columnOf('contactpersoonIsDeelnemer');
      if (column === undefined) return [];
      return rows.map((row): Change => ({ kind: 'cell', row, column, text: 'Ja' }));
    },
  },
  text: {
    nl: {
      title: 'ContactpersoonIsDeelnemer verschilt binnen de webaanvraag',
      why: 'Een webaanvraag heeft één contactpersoon, die meedoet of niet. Wat Coachview doet als de rijen verschillen, is niet zeker.',
      says: ({ yes, rows }) =>
        `${counted(yes, 'rij zegt', 'rijen zeggen', 'nl')} Ja en ${counted(rows.length, 'rij', 'rijen', 'nl')} niet.`,
      does: () => 'Zet overal Ja: de contactpersoon doet mee en telt één keer',
    },
    en: {
      title: 'ContactpersoonIsDeelnemer differs within the webaanvraag',
      why: 'A webaanvraag has one contactpersoon, who takes part or does not. What Coachview does when the rows differ is not certain.',
      says: ({ yes, rows }) =>
        `${counted(yes, 'row says', 'rows say', 'en')} Ja and ${counted(rows.length, 'row does', 'rows do', 'en')} not.`,
      does: () => 'Set Ja everywhere: the contactpersoon takes part and counts once',
    },
  },
  examples: {
    fine: [
      { rows: [{ contactpersoonIsDeelnemer: 'Ja' }, { contactpersoonIsDeelnemer: 'ja' }] },
      { rows: [{ contactpersoonIsDeelnemer: 'Nee' }, { opmerking: 'x' }] },
    ],
    caught: [
      {
        rows: [{ contactpersoonIsDeelnemer: 'Ja' }, { contactpersoonIsDeelnemer: 'Nee' }, { opmerking: 'x' }],
        mended: [
          { contactpersoonIsDeelnemer: 'Ja' },
          { contactpersoonIsDeelnemer: 'Ja' },
          { contactpersoonIsDeelnemer: 'Ja', opmerking: 'x' },
        ],
      },
    ],
  },
};
