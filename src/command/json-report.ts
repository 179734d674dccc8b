import type { Session } from '../engine/face.ts';
import type { WebaanvraagCard } from '../engine/shown.ts';
import type { RelationGroup } from '../engine/shown-relations.ts';
import type { EffectId } from '../model/effect.ts';
import { rowsMake } from '../model/layout.ts';
import type { CheckWish } from './arguments.ts';
import type { OpenedFile } from './opened-file.ts';
import { toldOf } from './told.ts';

// The outcome of a check for another program. Its shape is a promise to scripts: names are only ever added.

/**
 * JSON text of `{file, layout, rows, columns, findings, webaanvragen}` with all findings, in the language of the wish; with lists from Coachview
 * also `matches`, `effects`, `comparison` when webaanvragen are among them, and `relations` when clients of an office are.
 */
export function jsonReport(wish: CheckWish, { session, opened }: OpenedFile): string {
  const { summary } = opened;
  const findings = summary.groups.flatMap((group) =>
    [...toldOf(session, summary, group, wish.language)].map(({ finding, letters, text }) => ({
      check: finding.check,
      severity: finding.severity,
      row: finding.where.row ?? null,
      column: letters ?? null,
      field: finding.where.field ?? null,
      text,
    })),
  );
  const report = {
    file: wish.file,
    layout: opened.layout.id,
    rows: summary.rows,
    columns: summary.columns.map(({ heading, field, verdict }) => ({
      heading,
      field: field ?? null,
      verdict,
    })),
    findings,
    webaanvragen:
      rowsMake(opened.layout) === 'webaanvraag'
        ? everyWebaanvraag(session).map(({ number, rows, count }) => ({ number, rows, deelnemers: count }))
        : [],
    ...(wish.references.length === 0 ? {} : recognition(session, summary.rows)),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

const PAGE = 1000;

/** What Coachview will recognise and do, when there are lists to tell it by. */
function recognition(session: Session, rows: number) {
  const comparison = session.compare(0, Number.MAX_SAFE_INTEGER);
  return {
    matches: session.matches(0, rows).map(({ record, ...line }) => ({
      ...line,
      record: record === null ? null : { id: record.key, name: record.label },
    })),
    effects: session.effects().effects.map(({ id, count }) => ({ id, count, rows: rowsOf(session, id) })),
    ...(comparison === undefined
      ? {}
      : {
          comparison: comparison.compared.map(({ number, rows: own, outcome, differences }) => ({
            number,
            rows: own,
            outcome,
            differences,
          })),
        }),
    ...relationGroups(session),
  };
}

const GROUPS: readonly RelationGroup[] = ['double', 'here', 'there', 'invalid'];

/** The four groups of the comparison with an earlier list; nothing without one. Names of fields are those of the list. */
function relationGroups(session: Session) {
  if (session.relations('double', 0, 0) === undefined) return {};
  const groups = GROUPS.map((group) => {
    const { views } = session.relations(group, 0, Number.MAX_SAFE_INTEGER)!;
    const told = views.map(({ row, name, by, fields, findings, doubt }) => ({
      row: row ?? null,
      name,
      ...(by === undefined ? {} : { by }),
      ...(group === 'double'
        ? { differing: fields.filter(({ isSame }) => !isSame).map(({ field }) => field) }
        : {}),
      ...(group === 'invalid' ? { checks: findings.map(({ check }) => check), doubt: doubt ?? null } : {}),
    }));
    return [group, told] as const;
  });
  return { relations: Object.fromEntries(groups) };
}

function rowsOf(session: Session, effect: EffectId): number[] {
  const { view, rows } = session.view({ filter: 'all', effect });
  return session.window({ view, from: 0, to: rows, columns: [] }).rows.map(({ row }) => row);
}

export function everyWebaanvraag(session: OpenedFile['session']): WebaanvraagCard[] {
  const all: WebaanvraagCard[] = [];
  for (let page = session.webaanvragen(0, PAGE); page.length > 0; ) {
    all.push(...page);
    page = session.webaanvragen(all.length, all.length + PAGE);
  }
  return all;
}
