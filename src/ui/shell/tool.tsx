import { Suspense, useRef, useState } from 'react';
import { Button as Pressable } from 'react-aria-components';
import { later } from '../later.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import styles from './tools.module.css';

// One tool in the head of the page: an icon that says in a tip, and to a screen reader, what it does. The tip is fetched later.

const Tip = later(async () => (await import('./tip.tsx')).Tip);

interface Props {
  icon: IconName;
  label: string;
  isDisabled?: boolean;
  /** What it opens, and whether that is open. */
  opens?: 'dialog';
  isOpen?: boolean;
  onPress(): void;
}

export function Tool({ icon, label, isDisabled = false, opens, isOpen = false, onPress }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [isNear, setNear] = useState(false);
  const [wasNear, setWasNear] = useState(false);
  const near = (isSo: boolean) => {
    setNear(isSo);
    if (isSo) setWasNear(true);
  };
  return (
    <>
      <Pressable
        ref={button}
        className={styles.tool ?? ''}
        aria-label={label}
        isDisabled={isDisabled}
        onPress={onPress}
        onHoverChange={near}
        onFocus={({ target }) => near(target.matches(':focus-visible'))}
        onBlur={() => near(false)}
        {...(opens === undefined ? {} : { 'aria-haspopup': opens, 'aria-expanded': isOpen })}
      >
        <Icon name={icon} />
      </Pressable>
      <Suspense>{wasNear && <Tip isWanted={isNear && !isOpen} label={label} trigger={button} />}</Suspense>
    </>
  );
}
