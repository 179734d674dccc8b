import { type Owner, ownerOf, shortNamesOf, splitOwner } from '../layouts/names.ts';
import type { Evidence } from '../model/alignment.ts';
import { headingKey } from '../model/heading.ts';
import type { Layout, LayoutColumn } from '../model/layout.ts';
import type { ColumnId, Table } from '../model/table.ts';
import { LEAST_FIT, weigh } from './evidence.ts';
import { likeness } from './likeness.ts';
import { type OwnedName, ownersWithSlip } from './owner-slips.ts';

// Headings that only resemble one of the layout: typing errors, mostly. A pair is proposed when each is clearly the other's best; when
// two are about as good there is no guess, because a wrong guess costs the user more than an open question.

/** One wrong letter in four; below this `voornaam` and `achternaam` begin to meet. */
const LEAST_LIKENESS = 0.75;
/** The runner-up must be this much worse. */
const CLEAR_LEAD = 0.05;
/** A list of participants has fewer unknown columns than this; the rest is not guessed at. */
const MOST_COLUMNS = 200;

export interface Resemblance {
  at: number;
  column: ColumnId;
  evidence: Evidence;
}

/** Clear resemblances between the layout's empty places and the file's unknown columns, each used once. */
export function resembling(
  table: Table,
  layout: Layout,
  places: readonly number[],
  columns: readonly ColumnId[],
): Resemblance[] {
  const owners = new Set(layout.columns.flatMap(({ field }) => (field && ownerOf(field)) ?? []));
  const wanted = places.flatMap((at) => {
    const column = layout.columns[at];
    return column === undefined ? [] : [{ at, names: namesOf(column, owners) }];
  });
  const pairs: (Resemblance & { rank: number })[] = [];
  for (const column of columns.slice(0, MOST_COLUMNS)) {
    const asked = askedOf(headingKey(table.columns[column]?.heading ?? ''), owners);
    for (const { at, names } of wanted) {
      const alike = likenessTo(names, asked);
      if (alike < LEAST_LIKENESS) continue;
      const evidence = weigh(table, layout, at, column, alike);
      const contents = evidence.contents ?? LEAST_FIT;
      if (contents >= LEAST_FIT) pairs.push({ at, column, evidence, rank: alike * 0.8 + contents * 0.2 });
    }
  }
  return pairs
    .filter((pair) =>
      pairs.every(
        (other) =>
          other === pair ||
          (other.at !== pair.at && other.column !== pair.column) ||
          pair.rank - other.rank >= CLEAR_LEAD,
      ),
    )
    .map(({ at, column, evidence }) => ({ at, column, evidence }));
}

/** A name to compare with, without the word that several columns begin with: `Deelnemer maat` is not like `Deelnemer land`. */
interface Name {
  /** The word left out; when a heading does not begin with it, all is compared. */
  lead: string;
  rest: string;
}
interface WantedNames {
  owner: Owner | undefined;
  names: readonly Name[];
}

function namesOf({ heading, aliases, field }: LayoutColumn, owners: ReadonlySet<Owner>): WantedNames {
  const owner = field === undefined ? undefined : ownerOf(field);
  if (field === undefined || owner === undefined) {
    return { owner: undefined, names: [heading, ...aliases].map(byFirstWord) };
  }
  const rests = [heading, ...shortNamesOf(field)].map((name) => splitOwner(headingKey(name), owners).rest);
  return { owner, names: [...new Set(rests)].map((rest) => ({ lead: '', rest })) };
}

function byFirstWord(name: string): Name {
  const lead = headingKey(name.trim().split(/[^\p{L}\p{N}]+/u, 1)[0] ?? '');
  const whole = headingKey(name);
  return lead === whole ? { lead: '', rest: whole } : { lead, rest: whole.slice(lead.length) };
}

/** A heading of the file: as it is, and every way in which it may say whose it is. */
interface Asked {
  key: string;
  owned: readonly OwnedName[];
}

function askedOf(key: string, owners: ReadonlySet<Owner>): Asked {
  const said = splitOwner(key, owners);
  const plain = { rest: said.rest, slips: 0 };
  const slipped = ownersWithSlip(key, owners).filter(
    ({ owner }) => said.owner === undefined || owner === said.owner,
  );
  return { key, owned: [said.owner === undefined ? plain : { ...plain, owner: said.owner }, ...slipped] };
}

function likenessTo({ owner, names }: WantedNames, { key, owned }: Asked): number {
  let best = 0;
  if (owner === undefined) {
    for (const { lead, rest } of names) {
      const alike = key.startsWith(lead)
        ? likeness(key.slice(lead.length), rest, LEAST_LIKENESS)
        : likeness(key, lead + rest, LEAST_LIKENESS);
      if (alike > best) best = alike;
    }
    return best;
  }
  for (const said of owned) {
    if (said.owner !== undefined && said.owner !== owner) continue;
    for (const { rest } of names) {
      // A slip in the owner's own word counts against the whole heading, as one in what follows does.
      const alike = likeness(said.rest, rest, LEAST_LIKENESS) - said.slips / Math.max(key.length, 1);
      if (alike > best) best = alike;
    }
  }
  return best < LEAST_LIKENESS ? 0 : best;
}
