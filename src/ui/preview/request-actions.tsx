import { createContext, useContext, useRef, useState } from 'react';
import { Menu, MenuItem, Popover, Button as Pressable } from 'react-aria-components';
import type { MatchedCard } from '../../engine/shown-matches.ts';
import type { RowId } from '../../model/table.ts';
import { useKnown } from '../../state/known.ts';
import { canRegroup, regroup } from '../../state/requests.ts';
import { goToStep } from '../../state/steps.ts';
import { useWords } from '../all-words.ts';
import { Icon } from '../parts/icon.tsx';
import menu from '../parts/menu.module.css';
import { useNumbers } from '../words.ts';
import { Destination } from './destination.tsx';
import styles from './request-actions.module.css';
import { requestName } from './request-name.ts';

// What can be done with a webaanvraag or one of its deelnemers: to another, apart, together. One menu for all of them, however many there are.

export interface Target {
  card: MatchedCard;
  /** Of a deelnemer. */
  row: RowId | undefined;
  name: string;
  anchor: Element;
}

const OpenMenu = createContext<(target: Target) => void>(() => undefined);

export function RequestActions({ children }: { children: React.ReactNode }) {
  const [target, setTarget] = useState<Target>();
  const [asking, setAsking] = useState<Target>();
  return (
    <OpenMenu value={setTarget}>
      {children}
      {target !== undefined && (
        <ActionMenu target={target} onClose={() => setTarget(undefined)} onAsk={setAsking} />
      )}
      {asking !== undefined && (
        <Destination
          card={asking.card}
          row={asking.row}
          name={asking.name}
          onClose={() => setAsking(undefined)}
        />
      )}
    </OpenMenu>
  );
}

/** Opens the menu from elsewhere than its button, by a key. */
export function useOpenMenu(): (target: Target) => void {
  return useContext(OpenMenu);
}

interface ButtonProps {
  card: MatchedCard;
  row?: RowId;
  name?: string;
  /** Tab goes past it, where other keys lead to it. */
  isSkipped?: boolean;
}

/** Opens the menu of a webaanvraag, or of the deelnemer in this row. */
export function MenuButton({ card, row, name, isSkipped = false }: ButtonProps) {
  const words = useWords();
  const open = useContext(OpenMenu);
  const called = name ?? requestName(card, words.preview);
  return (
    <Pressable
      className={styles.button ?? ''}
      aria-haspopup="menu"
      aria-label={row === undefined ? words.regrouping.ofRequest(called) : words.regrouping.ofPerson(called)}
      excludeFromTabOrder={isSkipped}
      onPress={({ target }) => open({ card, row, name: called, anchor: target })}
    >
      <Icon name="dots" size={18} />
    </Pressable>
  );
}

interface MenuProps {
  target: Target;
  onClose(): void;
  onAsk(target: Target): void;
}

function ActionMenu({ target, onClose, onAsk }: MenuProps) {
  const words = useWords().regrouping;
  const { n } = useNumbers();
  const isPossible = useKnown(canRegroup);
  const { card, row, name, anchor } = target;
  const trigger = useRef(anchor);
  const label = row === undefined ? words.ofRequest(name) : words.ofPerson(name);
  const at = row === undefined ? -1 : card.rows.indexOf(row);
  const rest = at < 0 ? [] : card.rows.slice(at);
  const item = (text: string, act: () => void) => (
    <MenuItem className={menu.item ?? ''} onAction={act}>
      {text}
    </MenuItem>
  );
  const split = (rows: readonly RowId[]) => void regroup({ what: 'split', rows });
  return (
    <Popover
      className={menu.popover ?? ''}
      aria-label={label}
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom end"
    >
      <Menu className={menu.menu ?? ''} aria-label={label} autoFocus="first" onClose={onClose}>
        {!isPossible && item(words.noColumn, () => goToStep('columns'))}
        {isPossible && item(row === undefined ? words.merge : words.move, () => onAsk(target))}
        {isPossible && row !== undefined && card.rows.length > 1 && item(words.split, () => split([row]))}
        {isPossible &&
          at > 0 &&
          rest.length > 1 &&
          item(words.splitHere(n(rest.length - 1)), () => split(rest))}
      </Menu>
    </Popover>
  );
}
