// The field in a cell. It holds exactly what is typed: a text area, because a one-line field would silently drop line breaks, with
// every help of the browser that changes text switched off.
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import styles from './cell-editor.module.css';
import type { Step } from './selection.ts';
import { reachesBack } from './unseen-text.ts';
import type { Editing, Editor } from './use-editing.ts';

export interface CellEditing extends Pick<Editor, 'changed' | 'early' | 'commit' | 'cancel'> {
  editing: Editing;
  label: string;
  describedBy: string;
  /** Writing is over; the focus goes back to the grid and, with a step, on to another cell. */
  leave(step?: Step): void;
  /** Brings the cell back into sight. */
  reveal(): void;
  problem(step: 1 | -1): void;
}

const ARROWS: Record<string, Step> = {
  ArrowUp: { to: 'up' },
  ArrowDown: { to: 'down' },
  ArrowLeft: { to: 'left' },
  ArrowRight: { to: 'right' },
};

function insertLineBreak(field: HTMLTextAreaElement): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
}

export function CellEditor(props: CellEditing) {
  const { editing, label, describedBy, changed, early, commit, cancel, leave, reveal, problem } = props;
  const { caughtUp } = editing;
  const isBehind = editing.before === undefined && !editing.replace;
  const field = useRef<HTMLTextAreaElement>(null);
  /** The field is leaving: the blur that follows must not write a second time. */
  const over = useRef(false);
  const arrowsLeave = useRef(editing.replace);

  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  // The text came after the field: what was typed meanwhile stands in it, as if it had been there from the start.
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null || caughtUp === undefined) return;
    const { text, anchor, caret } = caughtUp;
    element.value = text;
    const way = caret < anchor ? 'backward' : 'forward';
    element.setSelectionRange(Math.min(anchor, caret), Math.max(anchor, caret), way);
  }, [caughtUp]);

  function finish(how: () => void, step?: Step): void {
    over.current = true;
    how();
    leave(step);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey, altKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const arrow = arrowsLeave.current && !shiftKey ? ARROWS[key] : undefined;
    if (key === 'Enter' && altKey) {
      insertLineBreak(event.currentTarget);
      changed(event.currentTarget.value);
    } else if (key === 'Enter') finish(commit, { to: shiftKey ? 'up' : 'down' });
    else if (key === 'Tab') finish(commit, { to: shiftKey ? 'previous' : 'next' });
    else if (key === 'Escape') finish(cancel);
    else if (key === 'F2') arrowsLeave.current = !arrowsLeave.current;
    else if (key === 'F8') {
      finish(commit);
      problem(shiftKey ? -1 : 1);
    } else if (arrow !== undefined) finish(commit, arrow);
    else if (isBehind && reachesBack({ key, ctrl })) {
      early({ key, shift: shiftKey, ctrl });
      event.currentTarget.value = '';
    } else return;
    event.preventDefault();
  }

  return (
    <textarea
      ref={field}
      className={styles.editor}
      aria-label={label}
      aria-describedby={describedBy}
      defaultValue={editing.replace ? '' : editing.before}
      aria-busy={isBehind || undefined}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      onChange={(event) => {
        changed(event.currentTarget.value);
        reveal();
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (!over.current) commit();
      }}
    />
  );
}
