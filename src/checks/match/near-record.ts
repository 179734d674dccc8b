import { headingOf } from '../../layouts/heading-of.ts';
import type { Becomes, NearReason, Owner } from '../../model/match.ts';
import { reasonList } from '../../text/rules.ts';
import type { Found } from '../check.ts';
import { quote } from '../quote.ts';
import type { MatchSubject } from './match-check.ts';
import { nameField, ownName, recordName } from './record-name.ts';

// What the near misses of bedrijven and persons have in common: no exact hit, but one that differs only in writing.

export type NearFacts = {
  owner: Owner;
  own: string;
  record: string;
  reasons: NearReason[];
  /** How many other records are as near. */
  others: number;
  becomes: Becomes[];
};

export function nearRecord({ row, matches, record }: MatchSubject, owner: Owner): Found<NearFacts>[] {
  const near = matches[owner]?.near;
  if (near === undefined) return [];
  const [first] = near.becomes;
  const facts: NearFacts = {
    owner,
    own: ownName(row, owner),
    record: recordName(record, owner, near.record),
    reasons: near.reasons,
    others: near.others,
    becomes: near.becomes,
  };
  return [{ facts, row: row.id, field: first?.field ?? nameField(owner) }];
}

export function nearSays({ own, record, reasons, others, becomes }: NearFacts): { nl: string; en: string } {
  const fields = becomes.map(({ field }) => headingOf(field)).join(', ');
  const nl = `${quote(own)} staat niet precies zo in de lijst, ${quote(record)} wel. Het verschil zit in ${reasonList(reasons, 'nl')} (${fields}).`;
  const en = `${quote(own)} is not in the list exactly so, ${quote(record)} is. The difference is in ${reasonList(reasons, 'en')} (${fields}).`;
  if (others === 0) return { nl, en };
  return {
    nl: `${nl} Er staan er nog ${others} in die evenveel lijken; kies zelf.`,
    en: `${en} There are ${others} more that are as near; choose yourself.`,
  };
}

export function nearDoes({ becomes }: NearFacts): { nl: string; en: string } {
  const texts = becomes.map(({ text }) => quote(text) || '–').join(', ');
  return { nl: `Schrijf het zoals in Coachview: ${texts}`, en: `Write it as in Coachview: ${texts}` };
}

/** Only one record may be meant. */
export function nearTrust({ others }: NearFacts): 'ask' | undefined {
  return others === 0 ? 'ask' : undefined;
}
