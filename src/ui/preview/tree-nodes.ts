import type { CourseView, MatchedCard, MatchView } from '../../engine/shown-matches.ts';
import type { RowId } from '../../model/table.ts';

// The tree as a list of lines, for whoever shows only some of them: a webaanvraag, and when it is open its bedrijf, contactpersoon, deelnemers and
// opleiding. A webaanvraag that is not fetched yet has a line, and no lines under it.

export type NodeKind = 'request' | 'company' | 'contact' | 'participant' | 'course';

export interface TreeNode {
  /** Unique in the tree, and the same as long as its rows are. */
  id: string;
  kind: NodeKind;
  level: 1 | 2 | 3 | 4;
  /** Place of its webaanvraag. */
  place: number;
  /** Place among its siblings, 1-based, and how many there are. */
  nth: number;
  of: number;
  card: MatchedCard | undefined;
  /** Of a deelnemer. */
  row?: RowId;
  name: string;
  email?: string;
  match?: MatchView;
  course?: CourseView;
  /** Absent when there is nothing under it. */
  isOpen?: boolean;
}

/** `toggled`: ids of webaanvragen that are open. */
export function treeNodes(
  total: number,
  at: (place: number) => MatchedCard | undefined,
  toggled: ReadonlySet<string>,
): TreeNode[] {
  const nodes: TreeNode[] = [];
  for (let place = 0; place < total; place++) {
    const card = at(place);
    const id = card === undefined ? `place ${place}` : `request ${card.rows[0]}`;
    const isOpen = toggled.has(id);
    nodes.push({ id, kind: 'request', level: 1, place, nth: place + 1, of: total, card, name: '', isOpen });
    if (isOpen && card !== undefined) nodes.push(...under(card, place));
  }
  return nodes;
}

function under(card: MatchedCard, place: number): TreeNode[] {
  const base = { place, card };
  const key = card.rows[0];
  const participants = card.participants.map(({ row, name, email }, nth): TreeNode => {
    const match = card.deelnemers.find((one) => one.row === row);
    return {
      ...base,
      id: `participant ${row}`,
      kind: 'participant',
      level: 4,
      nth: nth + 1,
      of: card.participants.length,
      row,
      name,
      email,
      ...(match === undefined ? {} : { match }),
    };
  });
  return [
    {
      ...base,
      id: `company ${key}`,
      kind: 'company',
      level: 2,
      nth: 1,
      of: 2,
      name: card.company,
      ...(card.bedrijf === undefined ? {} : { match: card.bedrijf }),
    },
    {
      ...base,
      id: `contact ${key}`,
      kind: 'contact',
      level: 3,
      nth: 1,
      of: 1,
      name: card.contact?.name ?? '',
      email: card.contact?.email ?? '',
      ...(card.contactpersoon === undefined ? {} : { match: card.contactpersoon }),
    },
    ...participants,
    {
      ...base,
      id: `course ${key}`,
      kind: 'course',
      level: 2,
      nth: 2,
      of: 2,
      name: [card.course.code, card.course.name].filter((text) => text !== '').join(' · '),
      ...(card.opleiding === undefined ? {} : { course: card.opleiding }),
    },
  ];
}

/** Where a key of the keyboard leads in the tree; the same place when it leads nowhere. */
export function treeStep(nodes: readonly TreeNode[], from: number, key: string): number {
  const last = nodes.length - 1;
  const level = nodes[from]?.level ?? 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, from + 1);
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return Math.min(last, from + PAGE);
    case 'PageUp':
      return Math.max(0, from - PAGE);
    case 'ArrowRight':
      return (nodes[from + 1]?.level ?? 0) > level ? from + 1 : from;
    case 'ArrowLeft': {
      for (let at = from - 1; at >= 0; at--) if ((nodes[at]?.level ?? 0) < level) return at;
      return from;
    }
    default:
      return from;
  }
}

const PAGE = 12;
