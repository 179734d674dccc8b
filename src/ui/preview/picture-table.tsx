import type { Picture } from '../../model/effect.ts';
import { pictureBars } from '../../state/picture.ts';
import { useWords } from '../all-words.ts';
import { useNumbers } from '../words.ts';
import { OutcomeIcon, PART_LOOK } from './outcome-icon.tsx';
import styles from './picture-table.module.css';

// The figures of the picture. It is always there for screen readers; the others see it when they ask for it.

interface Props {
  picture: Picture;
  isShown: boolean;
  hasLists: boolean;
}

export function PictureTable({ picture, isShown, hasLists }: Props) {
  const words = useWords().preview.picture;
  const { n } = useNumbers();
  return (
    <table className={isShown ? styles.table : styles.unseen} aria-label={words.says}>
      <tbody>
        <Total what={words.rows[1]} count={n(picture.rows)} />
        <Total what={words.requests[1]} count={n(picture.webaanvragen)} />
      </tbody>
      {pictureBars(picture).map((bar) => (
        <tbody key={bar.id}>
          <Total
            what={words[bar.id]}
            count={bar.total === 0 && !hasLists ? words.parts.unknown : n(bar.total)}
          />
          {bar.parts.map(({ id, count }) => (
            <tr key={id} className={styles.part}>
              <th scope="row">
                <OutcomeIcon look={PART_LOOK[id]} size={16} /> {words.parts[id]}
                {id === 'near' && <small>{words.nearNote}</small>}
              </th>
              <td>{n(count)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Total({ what, count }: { what: string; count: string }) {
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{count}</td>
    </tr>
  );
}
