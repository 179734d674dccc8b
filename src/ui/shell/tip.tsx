import { type RefObject, useEffect, useState } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './tools.module.css';

// The tip of a tool. It comes when pointer or keyboard focus stays a while, stays while the pointer is on the tip itself, and goes with
// Escape. It repeats the name of its button, so nothing is lost where it does not come.

const COMES_MS = 400;
const GOES_MS = 250;

interface Props {
  isWanted: boolean;
  label: string;
  trigger: RefObject<HTMLElement | null>;
}

export function Tip({ isWanted, label, trigger }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isUnderPointer, setUnderPointer] = useState(false);
  const stays = isWanted || isUnderPointer;

  useEffect(() => {
    const timer = setTimeout(() => setOpen(stays), stays ? COMES_MS : GOES_MS);
    return () => clearTimeout(timer);
  }, [stays]);

  useEffect(() => {
    if (!isOpen) return;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false);
    };
    document.addEventListener('keydown', close, true);
    return () => document.removeEventListener('keydown', close, true);
  }, [isOpen]);

  return (
    <TooltipTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Tooltip
        triggerRef={trigger}
        className={styles.tip ?? ''}
        offset={6}
        onPointerEnter={() => setUnderPointer(true)}
        onPointerLeave={() => setUnderPointer(false)}
      >
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
