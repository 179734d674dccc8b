// The spreadsheet: joins what is selected, shown, typed and said. It decides nothing about the data; every change goes out as a
// `Change` and comes back as rows.
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { cellId, keysId } from './cell-id.ts';
import { ColumnMenu } from './column-menu.tsx';
import styles from './grid.module.css';
import { metricsOf } from './metrics.ts';
import type { GridProps } from './props.ts';
import { HEADINGS, type Spot, sizeOf } from './selection.ts';
import { Sheet } from './sheet.tsx';
import { Strip } from './strip.tsx';
import { Turns } from './turns.ts';
import { useActive } from './use-active.ts';
import { useAnnouncer } from './use-announcer.ts';
import { useCellEditing } from './use-cell-editing.ts';
import { useChanges } from './use-changes.ts';
import { useClipboard } from './use-clipboard.ts';
import { useColumnMenu } from './use-column-menu.ts';
import { useColumns } from './use-columns.ts';
import { useEditing } from './use-editing.ts';
import { useJumps } from './use-jumps.ts';
import { useKeyboard } from './use-keyboard.ts';
import { usePointer } from './use-pointer.ts';
import { useRows } from './use-rows.ts';
import { useSelection } from './use-selection.ts';
import { useViewport } from './use-viewport.ts';
import { numbersWidth } from './widths.ts';
import { gridWords } from './words.ts';

export function Grid(props: GridProps) {
  const { view, language, explain, goTo } = props;
  const grid = useId();
  const words = gridWords(language);
  const metrics = useMemo(
    () => metricsOf(Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
    [],
  );
  const announcer = useAnnouncer();
  const [highest, setHighest] = useState(view.rows);
  const columns = useColumns(props.columns, numbersWidth(highest) * metrics.zoom, metrics.zoom);
  const selecting = useSelection({ rows: view.rows, columns: columns.order });
  const active = selecting.selection?.active;
  const viewport = useViewport(view.rows, columns, active, metrics);
  const rows = useRows(props, viewport.from, viewport.to);
  const turns = useRef(new Turns()).current;
  const editor = useEditing(props, rows, turns, announcer, words);
  const changes = useChanges(props, rows, columns, turns, announcer, words);
  const jumps = useJumps(props, rows, columns, announcer, words);
  const clipboard = useClipboard(rows, columns, selecting, changes, announcer, words);
  const pointer = usePointer(props, columns, viewport, selecting, editor);

  const bounds = { rows: view.rows, columns: columns.order };
  const { address, heading, cell, findings } = useActive(props, active, columns, rows, announcer, words);

  const lastHeld = rows.held(viewport.to - 1)?.row.row ?? 0;
  useEffect(() => setHighest((before) => Math.max(before, lastHeld)), [lastHeld]);

  function go(spot: Spot, centred = false): void {
    selecting.go(spot);
    viewport.show(spot, centred);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: one token, one journey
  useEffect(() => {
    if (goTo === undefined || active === undefined) return;
    go({ position: goTo.position, column: goTo.column ?? active.column }, true);
  }, [goTo?.token]);

  const focus = (): void => viewport.scroller.current?.focus({ preventScroll: true });
  const menu = useColumnMenu(
    { rows, columns, selecting, viewport, announcer, words, count: view.rows, zoom: metrics.zoom },
    focus,
  );
  function problem(step: 1 | -1): void {
    if (active === undefined) return;
    // At once, so that a press that comes right behind it starts from there.
    void jumps.problem(active, step).then((spot) => spot && flushSync(() => go(spot, true)));
  }
  const keyboard = useKeyboard({
    props,
    columns,
    viewport,
    selecting,
    editor,
    changes,
    turns,
    jumps,
    announcer,
    words,
    openMenu: (spot) => menu.openMenu(spot.column),
    problem,
  });

  const editing = useCellEditing({ grid, heading, editor, viewport, bounds, words, focus, go, problem });
  const size = selecting.range && sizeOf(selecting.range);

  return (
    <div className={styles.frame}>
      <div id={keysId(grid)} className={styles.unseen}>
        {words.keys}
      </div>
      <Sheet
        grid={grid}
        rows={rows}
        count={view.rows}
        columns={columns}
        viewport={viewport}
        selecting={selecting}
        metrics={metrics}
        editing={editing}
        hasFindings={findings.length > 0}
        clipboard={clipboard}
        pointer={pointer}
        words={words}
        keyboard={keyboard}
        onMenu={menu.openMenu}
        onFit={menu.fitWidth}
      />
      <Strip
        grid={grid}
        address={address}
        heading={heading}
        text={cell?.text ?? ''}
        changed={cell?.changed ?? false}
        findings={findings}
        size={size !== undefined && size.cells > 1 ? size : undefined}
        hidden={columns.hidden}
        notice={announcer.notice}
        words={words}
        showAll={columns.showAll}
        closeNotice={announcer.close}
        afterwards={focus}
      />
      <div role="status" aria-live="polite" className={styles.unseen}>
        {announcer.said}
      </div>
      <ColumnMenu
        {...menu.actions}
        opened={menu.opened}
        open={menu.open}
        anchor={({ column }) => document.getElementById(cellId(grid, HEADINGS, column))}
        explain={explain && ((slot) => explain(slot.info))}
        columns={columns}
        words={words}
      />
    </div>
  );
}
