// The number of a row beside it, as Excel shows it, with what the row is in words for who hovers over it or listens.
import { memo } from 'react';
import marks from './grid.module.css';
import type { HeldRow } from './row-cache.ts';
import styles from './row-number.module.css';
import type { GridWords } from './words.ts';

interface RowNumberProps {
  /** Px from the top of the row layer. */
  top: number;
  held: HeldRow | undefined;
  isChosen: boolean;
  words: GridWords;
}

function numberClass(held: HeldRow | undefined, isChosen: boolean): string {
  const row = held?.row;
  let name = `${styles.number}`;
  if (row?.severity) name += ` ${marks[row.severity]}`;
  if (row?.hidden) name += ` ${styles.hiddenRow}`;
  if (row?.added) name += ` ${styles.addedRow}`;
  return isChosen ? `${name} ${styles.numberChosen}` : name;
}

function RowNumberBody({ top, held, isChosen, words }: RowNumberProps) {
  const row = held?.row;
  const title = row?.hidden ? words.hiddenRow : row?.added ? words.added : undefined;
  return (
    <div className={numberClass(held, isChosen)} style={{ top }} title={title}>
      {row && (row.added ? '+' : row.row)}
    </div>
  );
}

export const RowNumber = memo(RowNumberBody);

/** The same for who listens. */
export function SpokenNumber({ held, words }: Pick<RowNumberProps, 'held' | 'words'>) {
  if (held === undefined) return null;
  const { row, added, hidden } = held.row;
  if (!added && !hidden) return row;
  return [added ? words.added : row, hidden && words.hiddenRow].filter(Boolean).join(', ');
}
