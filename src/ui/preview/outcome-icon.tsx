import type { PartId } from '../../state/picture.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import styles from './outcome-icon.module.css';

// The sign of each outcome, the same in the picture, on the cards and in the tree.

export type Look = 'recognised' | 'near' | 'several' | 'new' | 'unknown' | 'waiting';

const SIGNS: Record<Look, IconName> = {
  recognised: 'done',
  near: 'near',
  several: 'several',
  new: 'plus',
  unknown: 'unknown',
  waiting: 'clock',
};

export const PART_LOOK: Record<PartId, Look> = {
  recognised: 'recognised',
  near: 'near',
  made: 'new',
  unknown: 'unknown',
  byHand: 'several',
  waitingList: 'waiting',
};

export function OutcomeIcon({ look, size = 18 }: { look: Look; size?: number }) {
  return (
    <span className={styles.icon} data-look={look}>
      <Icon name={SIGNS[look]} size={size} />
    </span>
  );
}
