// Which column's menu or explanation is open, and what the menu does.
import { type Dispatch, type SetStateAction, useState } from 'react';
import type { ColumnId } from '../../model/table.ts';
import { type ColumnActionParts, type ColumnActions, columnActions } from './column-actions.ts';
import type { Opened } from './column-menu.tsx';

interface ColumnMenuState {
  opened: Opened;
  open: Dispatch<SetStateAction<Opened>>;
  actions: ColumnActions;
  openMenu(column: ColumnId): void;
  fitWidth(column: ColumnId): void;
}

/** `focus`: gives the focus to the grid, so that it is there when the menu closes. */
export function useColumnMenu(parts: ColumnActionParts, focus: () => void): ColumnMenuState {
  const [opened, open] = useState<Opened>(undefined);
  const actions = columnActions(parts);
  const slotOf = (column: ColumnId) => parts.columns.slots.find((slot) => slot.column === column);
  return {
    opened,
    open,
    actions,
    openMenu(column) {
      const slot = slotOf(column);
      if (slot === undefined) return;
      focus();
      open({ what: 'menu', slot });
    },
    fitWidth(column) {
      const slot = slotOf(column);
      if (slot !== undefined) actions.fitWidth(slot);
    },
  };
}
