import { columnLetters } from '../../model/address.ts';
import { quote } from '../quote.ts';
import type { ColumnCheck } from './column-check.ts';

// Another heading than Coachview wants. A spelling, a translation or a known name is safe; a heading that only resembles it, or that leaves
// open whose it is, is a proposal that shows its evidence.

type Facts = {
  found: string;
  heading: string;
  at: number;
  column: number;
  isSure: boolean;
  /** Likeness of the headings in percent; share of filled cells that fit in percent, -1 when nothing is filled. */
  likeness: number;
  contents: number;
  /** Letters where it stands and where it belongs, the same when it did not move. */
  from: string;
  to: string;
};

const percent = (share: number): number => Math.round(share * 100);

export const renamedColumn: ColumnCheck<Facts> = {
  id: 'renamed-column',
  scope: 'column',
  severity: 'error',
  look: ({ layout, alignment, table }) =>
    alignment.places.flatMap(({ verdict, confirmed, column, moved, evidence }, at) => {
      const mark = layout.columns[at];
      if (confirmed || mark === undefined || (verdict !== 'renamed' && verdict !== 'alike')) return [];
      const facts: Facts = {
        found: table.columns[column]?.heading ?? '',
        heading: mark.heading,
        at,
        column,
        isSure: verdict === 'renamed',
        likeness: percent(evidence?.heading ?? 0),
        contents: evidence?.contents === undefined ? -1 : percent(evidence.contents),
        from: columnLetters(moved ? column : at),
        to: columnLetters(at),
      };
      return [{ facts, column }];
    }),
  mend: {
    trust: ({ isSure }) => (isSure ? 'safe' : 'ask'),
    changes: ({ at, column }) => [{ kind: 'place', at, column }],
  },
  text: {
    nl: {
      title: 'Kolom met een andere naam',
      why: 'Coachview herkent de kolom alleen aan precies deze naam. Kolomnamen mogen niet gewijzigd worden.',
      says({ found, heading, isSure, likeness, contents, from, to }) {
        const moved = from === to ? '' : ` Ook staat hij op plaats ${from} en hoort hij op plaats ${to}.`;
        if (isSure) return `Hier staat ${quote(found)}; Coachview wil ${quote(heading)}.${moved}`;
        const cells = contents < 0 ? 'er staat nog niets in' : `van de inhoud past ${contents} %`;
        return `Hier staat ${quote(found)}. Dat lijkt op ${quote(heading)} (de naam voor ${likeness} %, ${cells}).${moved} Klopt dat?`;
      },
      does: ({ heading }) => `Noem de kolom ${quote(heading)}`,
    },
    en: {
      title: 'Column with another name',
      why: 'Coachview knows the column by exactly this name only. Column names must not be changed.',
      says({ found, heading, isSure, likeness, contents, from, to }) {
        const moved = from === to ? '' : ` It also stands at place ${from} and belongs at place ${to}.`;
        if (isSure) return `It says ${quote(found)}; Coachview wants ${quote(heading)}.${moved}`;
        const cells = contents < 0 ? 'nothing stands in it yet' : `${contents}% of the contents fit`;
        return `It says ${quote(found)}. That resembles ${quote(heading)} (the name for ${likeness}%, ${cells}).${moved} Is that right?`;
      },
      does: ({ heading }) => `Call the column ${quote(heading)}`,
    },
  },
  examples: {
    fine: [{ headings: ['WebaanvraagNr', 'Opleiding Code'] }, { headings: ['Dieet'] }],
    caught: [
      { headings: ['Web request number', 'Opleiding Code'] },
      { headings: ['webaanvraag-nr'] },
      { headings: ['Opleiding Code', 'Webaanvraagnummer'] },
      { headings: ['Bedrijfsnaam', 'Bedrijf adrse'], row: ['Jansen', 'Dam 1'] },
      { headings: ['Bedrijfsnaam', 'Adres'] },
    ],
  },
};
