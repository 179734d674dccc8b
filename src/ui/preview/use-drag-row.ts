import { type DragEvent, useState } from 'react';
import type { MatchedCard } from '../../engine/shown-matches.ts';
import type { RowId } from '../../model/table.ts';
import { regroup } from '../../state/requests.ts';

// Dragging a deelnemer to another webaanvraag. The menu beside each does the same, for whoever does not drag.

const KIND = 'application/x-puntkomma-row';

export function useDragRow(row: RowId) {
  return {
    draggable: true,
    onDragStart(event: DragEvent) {
      event.dataTransfer.setData(KIND, String(row));
      event.dataTransfer.effectAllowed = 'move';
      event.stopPropagation();
    },
  };
}

/** For an element on which a deelnemer of another webaanvraag can be dropped. */
export function useDropRow(card: MatchedCard | undefined) {
  const [isOver, setOver] = useState(false);
  const to = card?.rows[0];
  return {
    'data-over': isOver || undefined,
    onDragOver(event: DragEvent) {
      if (to === undefined || !event.dataTransfer.types.includes(KIND)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      setOver(true);
    },
    onDragLeave(event: DragEvent) {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop(event: DragEvent) {
      setOver(false);
      const row = Number.parseInt(event.dataTransfer.getData(KIND), 10);
      if (to === undefined || Number.isNaN(row) || card?.rows.includes(row)) return;
      event.preventDefault();
      void regroup({ what: 'move', rows: [row], to });
    },
  };
}
