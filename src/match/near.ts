import { type Becomes, MOST_HITS, type Near, type NearReason, type Owner } from '../model/match.ts';
import type { Reference } from '../model/reference.ts';
import { fold } from './fold.ts';
import type { ListIndex } from './list-index.ts';
import { nearReasons } from './near-reasons.ts';
import { PATHS, type Rule, type RuleField, type Said } from './rules.ts';
import { addressesIn, dayNumber } from './values.ts';

// The record that would be found if the row were written as the list is. It is told and may be mended; it is never taken for a match.

/** By the first rule that finds any: its first record, why it differs and what the row's cells would become. */
export function nearest(rules: readonly Rule[], list: ListIndex, said: Said, owner: Owner): Near | undefined {
  for (const rule of rules) {
    const [record, ...others] = list.near(rule, said);
    if (record === undefined) continue;
    const near = compare(rule, list.reference, record, said, owner);
    if (near.becomes.length === 0) continue;
    return { rule: rule.id, record, others: Math.min(others.length, MOST_HITS), ...near };
  }
  return undefined;
}

function compare(
  rule: Rule,
  list: Reference,
  record: number,
  said: Said,
  owner: Owner,
): { reasons: NearReason[]; becomes: Becomes[] } {
  const reasons = new Set<NearReason>();
  const becomes: Becomes[] = [];
  for (const { fields, fold: how } of rule.near) {
    for (const field of fields) {
      const own = said(field);
      const text = recordText(list, record, field, own);
      if (own === text || (how === 'date' && dayNumber(own) === dayNumber(text))) continue;
      becomes.push({ field: PATHS[owner][field], text });
      // Two fields that are near only together: a word stands in the other of them.
      const isShifted = how !== 'date' && fields.length > 1 && fold(own, how) !== fold(text, how);
      for (const reason of isShifted ? (['infix'] as const) : nearReasons(own, text)) reasons.add(reason);
    }
  }
  return { reasons: [...reasons], becomes };
}

/** Of several e-mail addresses the one that is near. */
function recordText(list: Reference, record: number, field: RuleField, own: string): string {
  if (field !== 'emailadres') return list.text(field, record);
  const wanted = fold(own, 'plain');
  const all = (list.columns.get(field) ?? []).flatMap((column) => addressesIn(column.text(record)));
  return all.find((address) => fold(address, 'plain') === wanted) ?? '';
}
