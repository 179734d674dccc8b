import type { WebaanvraagCard } from '../engine/shown.ts';
import type { CheckWish } from './arguments.ts';
import type { OpenedFile } from './opened-file.ts';
import { toldOf } from './told.ts';

// The outcome of a check for another program. Its shape is a promise to scripts: names are only ever added.

/** JSON text of `{file, layout, rows, columns, findings, webaanvragen}` with all findings, in the language of the wish. */
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
    webaanvragen: everyWebaanvraag(session).map(({ number, rows, count }) => ({
      number,
      rows,
      deelnemers: count,
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

const PAGE = 1000;

export function everyWebaanvraag(session: OpenedFile['session']): WebaanvraagCard[] {
  const all: WebaanvraagCard[] = [];
  for (let page = session.webaanvragen(0, PAGE); page.length > 0; ) {
    all.push(...page);
    page = session.webaanvragen(all.length, all.length + PAGE);
  }
  return all;
}
