// The rows on the screen, by elements that are used again (drawn-rows.ts). While scrolling goes on, the elements stand in any order; once it
// rests they stand as they are read.
import { useEffect, useMemo, useState } from 'react';
import type { CellEditing } from './cell-editor.tsx';
import { toldId } from './cell-id.ts';
import { drawnRows } from './drawn-rows.ts';
import styles from './row-number.module.css';
import { RowNumber } from './row-number.tsx';
import type { Spot } from './selection.ts';
import { looksOf, SheetRow } from './sheet-row.tsx';
import type { Rows } from './use-rows.ts';
import type { Selecting } from './use-selection.ts';
import type { Viewport } from './use-viewport.ts';
import type { GridWords } from './words.ts';

interface SheetRowsProps {
  grid: string;
  rows: Rows;
  count: number;
  /** Width of the row numbers, px. */
  numbers: number;
  viewport: Viewport;
  selecting: Selecting;
  editing: (CellEditing & { spot: Spot }) | undefined;
  hasFindings: boolean;
  words: GridWords;
}

/** Scrolling rests when nothing has come for so long. */
const REST_MS = 150;

/** The turn at which the elements stand in the order of the rows, as it was when scrolling last rested. */
function useTurn(from: number, count: number, isHeld: boolean): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (isHeld || count === 0) return;
    const timer = setTimeout(() => setTurn(from % count), REST_MS);
    return () => clearTimeout(timer);
  }, [from, count, isHeld]);
  return turn;
}

export function SheetRows(props: SheetRowsProps) {
  const { grid, rows, count, numbers, viewport, selecting, editing, hasFindings, words } = props;
  const { slots, sticky, from, to } = viewport;
  const { selection, range } = selecting;
  const active = selection?.active;
  const looks = useMemo(() => looksOf(slots, sticky, numbers), [slots, sticky, numbers]);
  const turn = useTurn(from, to - from, editing !== undefined);
  const position = active !== undefined && active.position < count ? active.position : undefined;
  const drawn = drawnRows(viewport, turn, { active: position, editing: editing?.spot.position });
  const isChosen = (at: number): boolean => range !== undefined && at >= range.top && at <= range.bottom;

  return (
    <>
      {/* The numbers stand in one layer of their own: each sticking by itself costs the browser a layer. They are read from their rows. */}
      <div className={styles.numbers} aria-hidden="true" data-numbers="">
        {drawn.map(({ key, position }) => (
          <RowNumber
            key={key}
            top={viewport.topOf(position)}
            held={rows.held(position)}
            isChosen={isChosen(position)}
            words={words}
          />
        ))}
      </div>
      {drawn.map(({ key, position }) => {
        const inRange = isChosen(position);
        const isActive = active?.position === position;
        return (
          <SheetRow
            key={key}
            grid={grid}
            position={position}
            top={viewport.topOf(position)}
            held={rows.held(position)}
            looks={looks}
            left={inRange && range ? range.left : -1}
            right={inRange && range ? range.right : -2}
            active={isActive ? active.column : undefined}
            toldBy={isActive && hasFindings ? toldId(grid) : undefined}
            editing={editing?.spot.position === position ? editing : undefined}
            words={words}
          />
        );
      })}
    </>
  );
}
