import type { PartId, PictureBar } from '../../state/picture.ts';
import { useWords } from '../all-words.ts';
import { useNumbers } from '../words.ts';
import styles from './outcome-bar.module.css';
import { OutcomeIcon, PART_LOOK } from './outcome-icon.tsx';

// One sort of things as a bar, its parts told beneath it: a colour, a pattern, a sign and a word each.

/** `isUnknown`: there are no lists to tell by. */
export function OutcomeBar({ bar, isUnknown }: { bar: PictureBar; isUnknown: boolean }) {
  const words = useWords().preview.picture;
  const { n } = useNumbers();
  return (
    <div className={styles.whole}>
      <p className={styles.name}>
        {bar.total > 0 && <strong>{n(bar.total)}</strong>} {words[bar.id].toLowerCase()}
        {bar.total === 0 && `: ${isUnknown ? words.parts.unknown : words.noneOf}`}
      </p>
      <div className={styles.bar}>
        {bar.total === 0 && isUnknown && <span data-look="unknown" />}
        {bar.parts.map(({ id, count }) => (
          <span key={id} data-look={PART_LOOK[id]} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {bar.parts.map((part) => (
          <Part key={part.id} id={part.id} count={part.count} />
        ))}
      </ul>
    </div>
  );
}

function Part({ id, count }: { id: PartId; count: number }) {
  const words = useWords().preview.picture;
  const { n } = useNumbers();
  return (
    <li>
      <OutcomeIcon look={PART_LOOK[id]} size={16} />
      <strong>{n(count)}</strong> {words.parts[id]}
    </li>
  );
}
