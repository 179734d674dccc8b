import type { MatchedCard } from '../../engine/shown-matches.ts';
import type { RowId } from '../../model/table.ts';
import { regroup } from '../../state/requests.ts';
import { dragged, useDrop } from '../parts/use-drag.ts';

// Dragging a deelnemer to another webaanvraag.

const KIND = 'application/x-puntkomma-row';

export function useDragRow(row: RowId) {
  return dragged(KIND, row);
}

/** For an element on which a deelnemer of another webaanvraag can be dropped. */
export function useDropRow(card: MatchedCard | undefined) {
  const to = card?.rows[0];
  return useDrop(
    KIND,
    to === undefined
      ? undefined
      : (row) => {
          if (card?.rows.includes(row)) return false;
          void regroup({ what: 'move', rows: [row], to });
          return true;
        },
  );
}
