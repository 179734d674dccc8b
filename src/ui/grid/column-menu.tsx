// The menu of one column and the explanation of what belongs in it. One for the whole grid: a menu for every heading would be mounted
// anew with each step sideways.
import { type Dispatch, type ReactNode, type SetStateAction, useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import menu from '../parts/menu.module.css';
import type { ColumnActions } from './column-actions.ts';
import styles from './column-menu.module.css';
import type { Columns, Slot } from './use-columns.ts';
import type { GridWords } from './words.ts';

export type Opened = { what: 'menu' | 'explanation'; slot: Slot } | undefined;

interface ColumnMenuProps extends ColumnActions {
  opened: Opened;
  /** The heading that it hangs on. */
  anchor(slot: Slot): Element | null;
  explain: ((slot: Slot) => ReactNode) | undefined;
  columns: Columns;
  words: GridWords;
  open: Dispatch<SetStateAction<Opened>>;
}

export function ColumnMenu(props: ColumnMenuProps) {
  const { opened, anchor, explain, columns, words, open, select, fitWidth, resize, freeze, hide } = props;
  const trigger = useRef<Element | null>(null);
  if (opened === undefined) return null;
  const { slot, what } = opened;
  trigger.current = anchor(slot);
  const { heading } = slot.info;
  // Only what closes is closed: the menu reports its end after it has opened the explanation.
  const close = (isOpen: boolean): void => {
    if (!isOpen) open((now) => (now?.what === what ? undefined : now));
  };
  if (what === 'explanation') {
    return (
      <Popover
        className={`${menu.popover}`}
        triggerRef={trigger}
        isOpen
        onOpenChange={close}
        placement="bottom start"
      >
        <Dialog className={`${styles.explanation}`} aria-label={`${words.explain}: ${heading}`}>
          {explain?.(slot)}
        </Dialog>
      </Popover>
    );
  }
  const item = (label: string, onAction: () => void) => (
    <MenuItem className={`${menu.item}`} onAction={onAction}>
      {label}
    </MenuItem>
  );
  return (
    <Popover
      className={`${menu.popover}`}
      aria-label={words.menuOf(heading)}
      triggerRef={trigger}
      isOpen
      onOpenChange={close}
      placement="bottom start"
    >
      <Menu
        className={`${menu.menu}`}
        aria-label={words.menuOf(heading)}
        onClose={() => close(false)}
        autoFocus="first"
      >
        {explain !== undefined && item(words.explain, () => open({ what: 'explanation', slot }))}
        {item(words.selectColumn, () => select(slot))}
        {item(words.fit, () => fitWidth(slot))}
        {item(words.wider, () => resize(slot, 1))}
        {item(words.narrower, () => resize(slot, -1))}
        {item(slot.frozen ? words.thaw : words.freeze, () => freeze(slot, !slot.frozen))}
        {columns.order.length > 1 && item(words.hide, () => hide(slot))}
        {columns.hidden > 0 && item(words.showAll(columns.hidden), () => columns.showAll())}
      </Menu>
    </Popover>
  );
}
