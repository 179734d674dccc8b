// The active cell: what stands there, what is the matter with it, and who is told when it becomes another.
import { useEffect } from 'react';
import type { CellView } from '../../engine/shown.ts';
import type { GridProps, Told } from './props.ts';
import { cellOf } from './row-cache.ts';
import type { Spot } from './selection.ts';
import { spotName } from './spot-name.ts';
import type { Announcer } from './use-announcer.ts';
import type { Columns } from './use-columns.ts';
import { useFindings } from './use-findings.ts';
import type { Rows } from './use-rows.ts';
import { useSpoken } from './use-spoken.ts';
import type { GridWords } from './words.ts';

interface Active {
  /** As Excel names it; '' on the headings and while its row is not there yet. */
  address: string;
  heading: string;
  cell: CellView | undefined;
  findings: readonly Told[];
}

export function useActive(
  props: Pick<GridProps, 'told' | 'revision' | 'language' | 'onSelect'>,
  spot: Spot | undefined,
  columns: Columns,
  rows: Rows,
  announcer: Announcer,
  words: GridWords,
): Active {
  const { told, revision, language, onSelect } = props;
  const slot = columns.slots.find(({ column }) => column === spot?.column);
  const held = spot === undefined || spot.position < 0 ? undefined : rows.held(spot.position);
  const cell = held && spot && cellOf(held, spot.column);
  const at = held && spot ? { row: held.row.row, column: spot.column } : undefined;
  const worst = { cell: cell?.severity, whole: held?.row.severity };
  const findings = useFindings(told, at, worst, { revision, language });
  const address = held && slot ? spotName(held, slot, words) : '';
  const heading = slot?.info.heading ?? '';
  useSpoken(announcer, address || heading, findings, words);

  const row = at?.row;
  const column = at?.column;
  useEffect(() => {
    onSelect?.(row === undefined || column === undefined ? undefined : { row, column });
  }, [onSelect, row, column]);
  return { address, heading, cell, findings };
}
