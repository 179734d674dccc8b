import { countParticipants } from '../bundle/bundle.ts';
import { KINDS } from '../kinds/list.ts';
import type { RequestRole } from '../model/field.ts';
import type { RowId } from '../model/table.ts';
import type { Webaanvraag } from '../model/webaanvraag.ts';
import { RANK, severityOfRank } from './flag.ts';
import { markRows } from './marks.ts';
import { fieldText, type Memory } from './memory.ts';
import type { PersonCard, WebaanvraagCard } from './shown.ts';
import { filledBefore } from './subjects.ts';

// Webaanvragen as the preview shows them: who, from which bedrijf, for which opleiding, and what follows from it.

export function cards(memory: Memory, from: number, to: number): WebaanvraagCard[] {
  return memory.webaanvragen.slice(from, to).map((webaanvraag) => card(memory, webaanvraag));
}

export function card(memory: Memory, { number, rows }: Webaanvraag): WebaanvraagCard {
  const first = (field: Parameters<typeof fieldText>[2]) =>
    rows.map((row) => fieldText(memory, row, field)).find((text) => text.trim() !== '') ?? '';
  const isYes = (field: 'contactpersoonIsDeelnemer' | 'aanvraagIsOrder') =>
    rows.some((row) => KINDS['yes-no'].read(fieldText(memory, row, field)) === true);
  const contactRow = rows.find((row) => person(memory, row, 'contactpersoon') !== undefined);
  const contact = contactRow === undefined ? undefined : person(memory, contactRow, 'contactpersoon');
  const code = first('opleiding.code');
  const name = first('opleiding.naam');
  const marks = markRows(memory);
  const worst = severityOfRank(
    rows.reduce((rank, row) => Math.max(rank, marks[memory.table.slot(row)] ?? 0), 0),
  );
  return {
    number,
    rows,
    company: first('bedrijf.naam'),
    ...(contact === undefined ? {} : { contact }),
    contactIsParticipant: isYes('contactpersoonIsDeelnemer'),
    participants: rows.flatMap((row) => {
      const found = person(memory, row, 'deelnemer');
      return found === undefined ? [] : [{ ...found, row }];
    }),
    course: { code, name },
    reference: first('referentieNrKlant'),
    count: countParticipants(rows, (row, field) => fieldText(memory, row, field)),
    isOrder: isYes('aanvraagIsOrder'),
    parts: runs(memory, rows),
    waitingListOnly: code === '' && name === '',
    ...(worst === undefined || RANK[worst] < RANK.warning ? {} : { worst }),
  };
}

function person(memory: Memory, row: RowId, role: RequestRole): PersonCard | undefined {
  const part = (name: 'voorletters' | 'voornaam' | 'tussenvoegsels' | 'achternaam' | 'emailadres') =>
    fieldText(memory, row, `${role}.${name}`).trim();
  const given = part('voornaam') || part('voorletters');
  const name = [given, part('tussenvoegsels'), part('achternaam')].filter((word) => word !== '').join(' ');
  const email = part('emailadres');
  return name === '' && email === '' ? undefined : { name, email };
}

/** Blank rows between them do not part the rows of a webaanvraag. */
function runs(memory: Memory, rows: readonly RowId[]): number {
  return rows.reduce(
    (parts, row, at) => (at > 0 && filledBefore(memory, row) === rows[at - 1] ? parts : parts + 1),
    0,
  );
}
