import type { DragEvent } from 'react';
import type { ColumnId } from '../../model/table.ts';
import { placeColumn } from '../../state/columns.ts';
import { dragged, useDrop } from '../parts/use-drag.ts';

// Dragging a column of the file onto the one that Coachview expects.

const KIND = 'application/x-puntkomma-column';

export function dragColumn(column: ColumnId) {
  return dragged(KIND, column);
}

/** For what hides columns: it opens under one that is dragged over it, so that it can be dropped there. */
export function openUnderDrag(open: () => void) {
  return {
    onDragEnter(event: DragEvent) {
      if (event.dataTransfer.types.includes(KIND)) open();
    },
  };
}

/** For an expected column, filled by `now` at the moment. */
export function useDropColumn(at: number, now: ColumnId) {
  return useDrop(KIND, (column) => {
    if (column === now) return false;
    void placeColumn(at, column);
    return true;
  });
}
