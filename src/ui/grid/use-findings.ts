// What is the matter with the active cell and its row, in sentences. It asks only where the window already shows that something is,
// and a short moment after the last move, so that walking with a held arrow key stays light.
import { useEffect, useState } from 'react';
import type { Severity } from '../../model/finding.ts';
import type { ColumnId, RowId } from '../../model/table.ts';
import type { GridProps, Told } from './props.ts';

const SETTLE_MS = 60;
const NONE: readonly Told[] = [];

/** `cell` and `whole`: the worst of the cell and of its row, as the window shows them. */
export function useFindings(
  told: GridProps['told'],
  at: { row: RowId; column: ColumnId } | undefined,
  worst: { cell: Severity | undefined; whole: Severity | undefined },
  today: { revision: number; language: string },
): readonly Told[] {
  const place = at === undefined ? '' : `${at.row}:${at.column}`;
  const [answer, setAnswer] = useState<{ place: string; findings: readonly Told[] }>({
    place: '',
    findings: NONE,
  });
  const asks = at !== undefined && (worst.cell !== undefined || worst.whole !== undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision or language asks again for the same place
  useEffect(() => {
    if (!asks || at === undefined) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const [cell, whole] = await Promise.all([
        worst.cell === undefined ? NONE : told(at.row, at.column),
        worst.whole === undefined ? NONE : told(at.row, undefined),
      ]).catch(() => [NONE, NONE] as const);
      if (stale) return;
      const keys = new Set(cell.map((finding) => finding.key));
      setAnswer({ place, findings: [...cell, ...whole.filter((finding) => !keys.has(finding.key))] });
    }, SETTLE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [told, place, asks, worst.cell, worst.whole, today.revision, today.language]);

  return asks && answer.place === place ? answer.findings : NONE;
}
