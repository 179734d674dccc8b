import { useState } from 'react';
import type { Picture as PictureData } from '../../model/effect.ts';
import { useKnown } from '../../state/known.ts';
import { pictureBars } from '../../state/picture.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { useNumbers } from '../words.ts';
import { Bands } from './bands.tsx';
import { OutcomeBar } from './outcome-bar.tsx';
import styles from './picture.module.css';
import { PictureTable } from './picture-table.tsx';

// The import at a glance: rows become webaanvragen, and those become records that are recognised, nearly so, new or unknown. The table behind the
// picture says the same, for whoever does not see it or wants the figures below one another.

export function Picture() {
  const words = useWords().preview.picture;
  const picture = useKnown((now) => now.effects?.picture);
  const hasLists = useKnown((now) => (now.summary?.lists.kinds.length ?? 0) > 0);
  const [isTable, setTable] = useState(false);
  return (
    <section className={styles.picture} aria-labelledby="picture">
      <header className={styles.head}>
        <h2 id="picture">{words.title}</h2>
        <Button weight="link" size="s" onPress={() => setTable(!isTable)}>
          {isTable ? words.asPicture : words.asTable}
        </Button>
      </header>
      {picture === undefined ? (
        <div className={styles.coming} />
      ) : (
        <>
          {!isTable && <Drawing picture={picture} hasLists={hasLists} />}
          <PictureTable picture={picture} isShown={isTable} hasLists={hasLists} />
        </>
      )}
      {!hasLists && <p className={styles.note}>{words.needsLists}</p>}
    </section>
  );
}

/** Hidden from screen readers, which read the table. */
function Drawing({ picture, hasLists }: { picture: PictureData; hasLists: boolean }) {
  const words = useWords().preview.picture;
  const bars = pictureBars(picture);
  return (
    <div className={styles.flow} aria-hidden="true">
      <Block count={picture.rows} noun={words.rows} />
      <Bands from={[1]} to={[1]} />
      <Block count={picture.webaanvragen} noun={words.requests} />
      <Bands from={[1 / 3, 1 / 3, 1 / 3]} to={bars.map(() => 1 / bars.length)} />
      <div className={styles.bars}>
        {bars.map((bar) => (
          <OutcomeBar key={bar.id} bar={bar} isUnknown={!hasLists} />
        ))}
      </div>
    </div>
  );
}

function Block({ count, noun }: { count: number; noun: readonly [string, string] }) {
  const { n } = useNumbers();
  return (
    <div className={styles.block}>
      <strong>{n(count)}</strong>
      <span>{noun[count === 1 ? 0 : 1]}</span>
    </div>
  );
}
