// Keys to deeds. The meaning of a key is in keys.ts; here it is done, and what is selected is kept in sight.
import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import type { GridColumn } from '../../engine/shown.ts';
import { wishOf } from './keys.ts';
import type { GridProps } from './props.ts';
import { rangeOf, type Selection, type Spot, stepped } from './selection.ts';
import type { Turns } from './turns.ts';
import type { Announcer } from './use-announcer.ts';
import type { Changes } from './use-changes.ts';
import type { Columns } from './use-columns.ts';
import type { Editor } from './use-editing.ts';
import type { Jumps } from './use-jumps.ts';
import type { Selecting } from './use-selection.ts';
import type { Viewport } from './use-viewport.ts';
import type { GridWords } from './words.ts';

interface Parts {
  props: Pick<GridProps, 'undo' | 'redo' | 'view' | 'columns'>;
  columns: Columns;
  viewport: Viewport;
  selecting: Selecting;
  editor: Editor;
  changes: Changes;
  turns: Turns;
  jumps: Jumps;
  announcer: Announcer;
  words: GridWords;
  /** Opens the menu of a column. */
  openMenu(spot: Spot): void;
  problem(step: 1 | -1): void;
}

function isSignKey(event: KeyboardEvent): boolean {
  if (event.getModifierState('AltGraph')) return true;
  // On a Mac, Option makes signs; Ctrl and Command do not.
  return event.altKey && !event.ctrlKey && !event.metaKey && /Mac|iP/.test(navigator.platform);
}

export interface Keyboard {
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  onFocus(event: FocusEvent<HTMLElement>): void;
}

export function useKeyboard(parts: Parts): Keyboard {
  const { props, columns, viewport, selecting, editor, changes, turns, jumps, announcer, words } = parts;
  /** Tab leaves the table after Escape, and for who has only just come in by the keyboard and is passing through. */
  const tabLeaves = useRef(false);

  function reach(selection: Selection, spot: Spot | undefined, extend: boolean): void {
    if (spot === undefined) return;
    if (extend && selection.active.position >= 0) {
      const head = { ...spot, position: Math.max(0, spot.position) };
      const next = rangeOf({ ...selection, head }, columns.order);
      selecting.extend(head);
      if (next) announcer.say(words.selected(next.bottom - next.top + 1, next.right - next.left + 1));
    } else selecting.go(spot);
    viewport.show(spot);
  }

  function chooseAll(selection: Selection, rows: boolean, all: boolean): void {
    const first = rows ? columns.order[0] : selection.active.column;
    const last = rows ? columns.order.at(-1) : selection.active.column;
    const end = props.view.rows - 1;
    if (first === undefined || last === undefined || end < 0) return;
    const { active, head } = selection;
    const [top, bottom] = all ? [0, end] : [Math.max(0, active.position), Math.max(0, head.position)];
    selecting.choose({ position: top, column: first }, { position: bottom, column: last });
    const count = rows ? columns.order.length : 1;
    announcer.say(words.selected(Math.abs(bottom - top) + 1, count));
  }

  function count(): void {
    const sum = (of: (column: GridColumn) => number) =>
      props.columns.reduce((n, column) => n + of(column), 0);
    const errors = words.errors(sum((column) => column.errors));
    const warnings = words.warnings(sum((column) => column.warnings));
    announcer.tell({ text: [words.rows(props.view.rows), errors, warnings].join(', ') });
  }

  function onFocus(event: FocusEvent<HTMLElement>): void {
    const { target, currentTarget, relatedTarget } = event;
    if (target !== currentTarget || currentTarget.contains(relatedTarget)) return;
    tabLeaves.current = currentTarget.matches(':focus-visible');
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const { selection, range } = selecting;
    if (event.target !== event.currentTarget || selection === undefined) return;
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const press = { key, shift: event.shiftKey, ctrl, alt: event.altKey, makesSign: isSignKey(event) };
    const wish = wishOf(press, viewport.page);
    if (wish === undefined) return;
    const leaving = key === 'Tab' && tabLeaves.current;
    tabLeaves.current = wish.do === 'escape';
    if (leaving) return;
    // One more press for the next problem goes on from where the last one ends.
    if (wish.do !== 'problem') jumps.forget();
    const { active, head } = selection;
    const onHeadings = active.position < 0;
    const bounds = { rows: props.view.rows, columns: columns.order };
    // Typing goes on into the field; everything else is ours alone.
    if (wish.do !== 'type') event.preventDefault();
    switch (wish.do) {
      case 'move': {
        const from = wish.extend ? head : active;
        const spot = stepped(from, wish.step, bounds);
        if (spot === undefined) announcer.say(words.tabLeaves);
        tabLeaves.current = spot === undefined;
        reach(selection, spot, wish.extend);
        // The first column can be a frozen one, which is always in sight; its row is to be read from the start all the same.
        if (wish.step.to === 'row-start' || wish.step.to === 'first') viewport.toStart();
        return;
      }
      case 'jump':
        void jumps
          .edge(wish.extend ? head : active, wish.arrow)
          .then((spot) => reach(selection, spot, wish.extend));
        return;
      case 'problem':
        parts.problem(wish.step);
        return;
      case 'edit':
      case 'type':
        if (onHeadings) {
          if (wish.do === 'edit' || key === ' ') {
            event.preventDefault();
            parts.openMenu(active);
          }
          return;
        }
        viewport.show(active);
        // The field must open where the cell will be: the browser brings it into sight as soon as something is typed.
        viewport.settle();
        editor.start(active, wish.do === 'type');
        return;
      case 'clear':
        if (range) void changes.clear(range);
        return;
      case 'fill-down':
        if (range) void changes.fillDown(range);
        return;
      case 'undo':
        void turns.take(props.undo);
        return;
      case 'redo':
        void turns.take(props.redo);
        return;
      case 'menu':
        parts.openMenu(active);
        return;
      case 'count':
        count();
        return;
      case 'select-all':
        chooseAll(selection, true, true);
        return;
      case 'select-row':
        chooseAll(selection, true, false);
        return;
      case 'select-column':
        chooseAll(selection, false, true);
        return;
      case 'escape':
        selecting.go(active);
        announcer.close();
        announcer.say(words.tabLeaves);
    }
  }

  return { onKeyDown, onFocus };
}
