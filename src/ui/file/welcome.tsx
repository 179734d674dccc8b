import { type DragEvent, Suspense } from 'react';
import { useKnown } from '../../state/known.ts';
import { openPasted } from '../../state/opening.ts';
import { later } from '../later.tsx';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words.ts';
import { ChooseFile } from './choose-file.tsx';
import { Claim } from './claim.tsx';
import { OtherWays } from './other-ways.tsx';
import styles from './welcome.module.css';

// Where it begins: one large place to put a file.

const DraftCard = later(async () => (await import('./draft-card.tsx')).DraftCard);
const KeptHere = later(async () => (await import('../save/kept-here.tsx')).KeptHere);

/** Files are taken wherever they land on the page (whole-page-drop.tsx); text only here. */
function takeText(event: DragEvent<HTMLElement>): void {
  const text = event.dataTransfer.getData('text/plain');
  if (event.dataTransfer.types.includes('Files') || text.trim() === '') return;
  event.preventDefault();
  openPasted(text);
}

function letText(event: DragEvent<HTMLElement>): void {
  if (event.dataTransfer.types.includes('text/plain')) event.preventDefault();
}

export function Welcome() {
  const words = useWords().file;
  const isKept = useKnown(
    (now) => now.seen.kept?.since !== undefined || now.lists.keeping.kept !== undefined,
  );
  const isDraft = useKnown((now) => now.drafts.kept !== undefined);
  return (
    <div className={styles.welcome}>
      <div className={styles.words}>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p>{words.intro}</p>
      </div>
      <section className={styles.drop} aria-label={words.drop} onDragOver={letText} onDrop={takeText}>
        <span className={styles.icon}>
          <Icon name="upload" size={52} />
        </span>
        <p className={styles.lead}>{words.drop}</p>
        <p className={styles.or}>{words.or}</p>
        <ChooseFile weight="primary" label={words.choose} />
        <p className={styles.kinds}>{words.kinds}</p>
      </section>
      <Suspense>{isDraft && <DraftCard />}</Suspense>
      <Claim />
      <OtherWays />
      <Suspense>{isKept && <KeptHere />}</Suspense>
    </div>
  );
}
