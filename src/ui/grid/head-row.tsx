// The headings: letters as in the user's file, the heading, one word for what is special about the column, how much is wrong in it,
// and its menu. Whatever it is, it is said in words; colour only repeats it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid itself has the focus and points at the active cell
// biome-ignore-all lint/a11y/useSemanticElements: rows and cells are placed by number, which the layout of a table undoes
import { memo } from 'react';
import type { GridColumn } from '../../engine/shown.ts';
import type { ColumnId } from '../../model/table.ts';
import { cellId } from './cell-id.ts';
import styles from './head.module.css';
import { HEADINGS } from './selection.ts';
import type { Slot } from './use-columns.ts';
import type { GridWords } from './words.ts';

interface HeadRowProps {
  grid: string;
  slots: readonly Slot[];
  sticky: boolean;
  /** First and last selected place on the screen; -1 and -2 when nothing is. */
  left: number;
  right: number;
  /** The active column, when the headings hold the active cell. */
  active: ColumnId | undefined;
  words: GridWords;
}

/** The one word that a column needs most; '' when all is as it should be. */
function wordOf(info: GridColumn, words: GridWords): string {
  if (info.leftOut) return words.leftOut;
  const verdict = words.verdict[info.verdict];
  if (verdict !== '') return verdict;
  if (info.moved) return words.moved;
  return info.hidden ? words.hiddenColumn : '';
}

function nameOf(info: GridColumn, words: GridWords): string {
  const parts = [info.heading === '' ? words.verdict.blank : info.heading, info.letters, wordOf(info, words)];
  if (info.errors > 0) parts.push(words.errors(info.errors));
  if (info.warnings > 0) parts.push(words.warnings(info.warnings));
  return parts.filter((part) => part !== '').join(', ');
}

const TRIANGLE = 'M1 9 5 1.5 9 9Z';
const DIAMOND = 'M5 .5 9.5 5 5 9.5.5 5Z';

function Count({ n, kind, word }: { n: number; kind: 'error' | 'warning'; word: string }) {
  if (n === 0) return null;
  return (
    <span
      className={`${styles.count} ${kind === 'error' ? styles.countError : styles.countWarning}`}
      title={word}
    >
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={kind === 'error' ? TRIANGLE : DIAMOND} />
      </svg>
      {n}
    </span>
  );
}

function Heading({ slot, words }: { slot: Slot; words: GridWords }) {
  const { info } = slot;
  const word = wordOf(info, words);
  return (
    <>
      <div className={styles.headTop}>
        <span className={styles.letters}>{info.letters}</span>
        {word !== '' && (
          <span className={info.confirmed ? styles.word : `${styles.word} ${styles.unsure}`} title={word}>
            {word}
          </span>
        )}
        <Count n={info.errors} kind="error" word={words.errors(info.errors)} />
        <Count n={info.warnings} kind="warning" word={words.warnings(info.warnings)} />
      </div>
      <div className={styles.heading} title={info.heading}>
        {info.heading}
      </div>
      <button
        type="button"
        tabIndex={-1}
        className={styles.menuButton}
        data-menu={slot.column}
        aria-haspopup="menu"
        aria-label={words.menuOf(info.heading)}
      />
      <div className={styles.resizer} data-resize={slot.column} aria-hidden="true" />
    </>
  );
}

function HeadRowBody({ grid, slots, sticky, left, right, active, words }: HeadRowProps) {
  return (
    <div role="row" aria-rowindex={1} className={styles.headRow}>
      <div role="columnheader" aria-colindex={1} className={styles.corner} data-corner="">
        <span className={styles.unseen}>{words.rowNumber}</span>
      </div>
      {slots.map((slot) => {
        const { column, index, info, frozen } = slot;
        let name = `${styles.head}`;
        if (frozen) name += ` ${sticky ? styles.frozen : styles.inFlow}`;
        if (slot.edge) name += ` ${styles.edge}`;
        if (info.leftOut || info.at === undefined) name += ` ${styles.spare}`;
        if (index >= left && index <= right) name += ` ${styles.numberChosen}`;
        if (column === active) name += ` ${styles.active}`;
        return (
          <div
            key={column}
            id={cellId(grid, HEADINGS, column)}
            role="columnheader"
            aria-colindex={index + 2}
            aria-label={nameOf(info, words)}
            className={name}
            style={frozen && !sticky ? { width: slot.width } : { left: slot.left, width: slot.width }}
          >
            <Heading slot={slot} words={words} />
          </div>
        );
      })}
    </div>
  );
}

export const HeadRow = memo(HeadRowBody);
