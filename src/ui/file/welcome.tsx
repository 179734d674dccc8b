import { DropZone, type DropZoneProps, type FileDropItem } from 'react-aria-components';
import { openFile, openPasted } from '../../state/opening.ts';
import { Icon } from '../parts/icon.tsx';
import { KeptHere } from '../save/kept-here.tsx';
import { useWords } from '../words.ts';
import { ChooseFile } from './choose-file.tsx';
import { Claim } from './claim.tsx';
import { OtherWays } from './other-ways.tsx';
import styles from './welcome.module.css';

// Where it begins: one large place to put a file.

type Dropped = Parameters<NonNullable<DropZoneProps['onDrop']>>[0];

async function take({ items }: Dropped): Promise<void> {
  const file = items.find((item): item is FileDropItem => item.kind === 'file');
  if (file !== undefined) return openFile(await file.getFile());
  const text = items.find((item) => item.kind === 'text');
  if (text !== undefined) openPasted(await text.getText('text/plain'));
}

export function Welcome() {
  const words = useWords().file;
  return (
    <div className={styles.welcome}>
      <div className={styles.words}>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p>{words.intro}</p>
      </div>
      <DropZone className={styles.drop ?? ''} onDrop={(event) => void take(event)} aria-label={words.drop}>
        <span className={styles.icon}>
          <Icon name="upload" size={52} />
        </span>
        <p className={styles.lead}>{words.drop}</p>
        <p className={styles.or}>{words.or}</p>
        <ChooseFile weight="primary" label={words.choose} />
        <p className={styles.kinds}>{words.kinds}</p>
      </DropZone>
      <Claim />
      <OtherWays />
      <KeptHere />
    </div>
  );
}
