// What the field in the active cell needs, and where the focus goes when it closes: back to the grid, never to nowhere.
import { useEffect, useRef } from 'react';
import type { CellEditing } from './cell-editor.tsx';
import { toldId } from './cell-id.ts';
import { type Bounds, type Spot, stepped } from './selection.ts';
import type { Editor } from './use-editing.ts';
import type { Viewport } from './use-viewport.ts';
import type { GridWords } from './words.ts';

interface Parts {
  grid: string;
  heading: string;
  editor: Editor;
  viewport: Viewport;
  bounds: Bounds;
  words: GridWords;
  focus(): void;
  go(spot: Spot): void;
  problem(step: 1 | -1): void;
}

export function useCellEditing(parts: Parts): (CellEditing & { spot: Spot }) | undefined {
  const { grid, heading, editor, viewport, bounds, words, focus, go, problem } = parts;
  const { editing, changed, early, commit, cancel } = editor;
  const isEditing = editing !== undefined;
  const wasEditing = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when a field is gone can the focus have gone with it
  useEffect(() => {
    if (!isEditing && wasEditing.current && document.activeElement === document.body) focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  if (editing === undefined) return undefined;
  return {
    changed,
    early,
    commit,
    cancel,
    editing,
    spot: editing.spot,
    label: words.edit(heading),
    describedBy: toldId(grid),
    problem,
    reveal: () => viewport.show(editing.spot),
    leave(step) {
      focus();
      const spot = step && stepped(editing.spot, step, bounds);
      if (spot !== undefined) go({ ...spot, position: Math.max(0, spot.position) });
    },
  };
}
