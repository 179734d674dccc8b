import type { ArrivedLists } from '../match/arrived.ts';
import { type Compared, type Comparison, compareArrived } from '../match/compare.ts';
import type { Reference } from '../model/reference.ts';
import { card } from './cards.ts';
import { fieldText, type Memory, oncePerRevision } from './memory.ts';
import type { ComparedView, ComparisonPage } from './shown-comparison.ts';
import type { RecordView } from './shown-matches.ts';

// After the import: the webaanvragen of the file against those that Coachview gave back.

/** So many of those that are none of the file's are named; more are counted. */
const MOST_OTHERS = 100;
const IN_ORDER: readonly Compared['outcome'][] = ['missing', 'differs', 'arrived'];

/** Undefined when there is no list of webaanvragen. */
export function comparisonPage(memory: Memory, from: number, to: number): ComparisonPage | undefined {
  const lists = memory.lists.inUse();
  const webaanvragen = lists.get('webaanvraag');
  if (webaanvragen === undefined) return undefined;
  const { comparison, ordered } = oncePerRevision(memory, 'comparison', () => {
    const [deelnemers, opleidingen] = [
      lists.get('webaanvraag-deelnemer'),
      lists.get('webaanvraag-opleiding'),
    ];
    const arrived: ArrivedLists = {
      webaanvragen,
      ...(deelnemers === undefined ? {} : { deelnemers }),
      ...(opleidingen === undefined ? {} : { opleidingen }),
    };
    const made = compareArrived(memory.webaanvragen, (row, field) => fieldText(memory, row, field), arrived);
    return { comparison: made, ordered: inOrder(made) };
  });
  const count = (outcome: Compared['outcome']) => ordered.filter((one) => one.outcome === outcome).length;
  return {
    revision: memory.revision,
    compared: ordered
      .slice(Math.max(0, from), Math.max(0, to))
      .map((one) => comparedView(memory, webaanvragen, one)),
    counts: {
      missing: count('missing'),
      differs: count('differs'),
      arrived: count('arrived'),
      others: comparison.others.length,
    },
    others: comparison.others.slice(0, MOST_OTHERS).map((record) => requestView(webaanvragen, record)),
    unknown: comparison.unknown,
  };
}

function inOrder({ compared }: Comparison): Compared[] {
  return IN_ORDER.flatMap((outcome) => compared.filter((one) => one.outcome === outcome));
}

function comparedView(memory: Memory, list: Reference, one: Compared): ComparedView {
  const { number, rows, company, contact, participants } = card(memory, memory.webaanvragen[one.at]!);
  return {
    number,
    rows,
    company,
    person: contact?.name ?? participants[0]?.name ?? '',
    outcome: one.outcome,
    ...(one.record === undefined ? {} : { record: requestView(list, one.record) }),
    differences: one.differences,
  };
}

function requestView(list: Reference, record: number): RecordView {
  const text = (field: Parameters<Reference['text']>[0]) => list.text(field, record).trim();
  const contact = [
    text('contactpersoon.voornaam') || text('contactpersoon.voorletters'),
    text('contactpersoon.tussenvoegsels'),
    text('contactpersoon.achternaam'),
  ].filter((part) => part !== '');
  const parts = [text('nummer'), text('bedrijf.naam'), contact.join(' '), text('referentieNrKlant')];
  return {
    record,
    label: parts.filter((part) => part !== '').join(' · ') || text('id'),
    key: text('id') || text('nummer'),
  };
}
