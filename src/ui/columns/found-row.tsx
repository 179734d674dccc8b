import { memo } from 'react';
import type { GridColumn } from '../../engine/shown.ts';
import { dragColumn } from './drag-column.ts';
import styles from './found-row.module.css';
import { useColumnWords } from './use-column-words.ts';

// One column of the user's file, with its letters as in Excel and its first values.

interface Props {
  column: GridColumn;
  isLit: boolean;
  onLight(column: number | undefined): void;
}

function FoundRowBody({ column, isLit, onLight }: Props) {
  const words = useColumnWords();
  const isSpare = column.at === undefined;
  return (
    <li
      className={styles.row}
      data-lit={isLit || undefined}
      data-spare={isSpare || undefined}
      title={words.drag}
      {...dragColumn(column.column)}
      onPointerEnter={() => onLight(column.column)}
      onPointerLeave={() => onLight(undefined)}
    >
      <span className={styles.letters}>{column.letters}</span>
      <div className={styles.words}>
        <span className={styles.heading}>{column.found || words.noHeading}</span>
        <span className={styles.samples}>
          {isSpare ? words.verdict[column.verdict] : column.samples.join(' · ')}
        </span>
      </div>
    </li>
  );
}

export const FoundRow = memo(FoundRowBody);
