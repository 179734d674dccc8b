import type { CalendarDate } from '../model/day.ts';
import type { RuleOrder } from '../model/match.ts';
import type { Reference, ReferenceKind } from '../model/reference.ts';
import { CourseList } from './course-list.ts';
import { ListIndex } from './list-index.ts';
import { RULES } from './rules.ts';

// What can be looked up in the lists that are there. Made once for the lists; the order of the rules may change without making it again.

export type References = Partial<Record<ReferenceKind, Reference>>;

export interface Indexes {
  bedrijf?: ListIndex;
  persoon?: ListIndex;
  courses: CourseList;
  /** Places of the bedrijven by id; only those with one. */
  bedrijfById(id: string): number | undefined;
}

/** Makes now what the first rows would wait for; belongs to the reading of the lists. */
export function prepare({ bedrijf, persoon }: Indexes, order: RuleOrder): void {
  for (const rule of RULES[order].bedrijf) if (rule.parts.length > 0) bedrijf?.prepare(rule);
  for (const rule of RULES[order].persoon) persoon?.prepare(rule);
}

/**
 * `today` decides which opleidingen are started or past. What `earlier` indexes hold of a list that is still there is used again: another list
 * that comes or goes does not have all of them made anew.
 */
export function buildIndexes(references: References, today: CalendarDate, earlier?: Indexes): Indexes {
  const { bedrijf, persoon } = references;
  const indexOf = (list: Reference, known: ListIndex | undefined) =>
    known?.reference === list ? known : new ListIndex(list);
  let byId: Map<string, number> | undefined;
  return {
    ...(bedrijf === undefined ? {} : { bedrijf: indexOf(bedrijf, earlier?.bedrijf) }),
    ...(persoon === undefined ? {} : { persoon: indexOf(persoon, earlier?.persoon) }),
    courses: new CourseList(references.opleiding, references.opleidingssoort, today),
    bedrijfById: (id) => {
      byId ??= idsOf(bedrijf);
      return byId.get(id.toLowerCase());
    },
  };
}

function idsOf(list: Reference | undefined): Map<string, number> {
  const byId = new Map<string, number>();
  if (list === undefined) return byId;
  for (let place = list.places - 1; place >= 0; place--) {
    const id = list.text('id', place).trim().toLowerCase();
    if (id !== '') byId.set(id, place);
  }
  return byId;
}
