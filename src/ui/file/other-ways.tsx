import type { ReactNode } from 'react';
import { Suspense, useState } from 'react';
import { isOwn } from '../../model/layout.ts';
import { useKnown } from '../../state/known.ts';
import { openSample } from '../../state/opening.ts';
import { applyLayout, BUILT_IN, downloadStarter, learnTemplate } from '../../state/template.ts';
import { later } from '../later.tsx';
import { Button } from '../parts/button.tsx';
import { useLanguage, useNumbers, useWords } from '../words.ts';
import { ChooseFile } from './choose-file.tsx';
import styles from './other-ways.module.css';

// Other ways to begin: the example, an empty template, pasted cells, the institute's own template.

const StarterList = later(async () => (await import('./starter-list.tsx')).StarterList);
const PasteBox = later(async () => (await import('./paste-box.tsx')).PasteBox);

function Way({ action, says }: { action: ReactNode; says: ReactNode }) {
  return (
    <li>
      {action}
      <div className={styles.says}>{says}</div>
    </li>
  );
}

export function OtherWays() {
  const words = useWords().file;
  const { n } = useNumbers();
  const layout = useKnown((now) => now.layout);
  const [isPasting, setPasting] = useState(false);
  const [isListing, setListing] = useState(false);
  return (
    <section className={styles.ways} aria-labelledby="other-ways">
      <h2 id="other-ways">{words.otherWays}</h2>
      <ul>
        <Way
          action={
            <Button icon="sparkle" onPress={() => void openSample()}>
              {words.sample}
            </Button>
          }
          says={
            <>
              {words.sampleSays}{' '}
              <a href="./voorbeeld-rommelig.csv" download>
                {words.sampleDownload}
              </a>
            </>
          }
        />
        <Way
          action={
            <Button icon="paste" onPress={() => setPasting(true)}>
              {words.paste}
            </Button>
          }
          says={words.pasteSays}
        />
        <Way
          action={
            <Button icon="download" onPress={() => void downloadStarter(layout, 'workbook')}>
              {words.template}
            </Button>
          }
          says={
            <>
              {words.templateSays(n(layout.columns.length))}
              <span className={styles.more}>
                <Button weight="link" size="s" onPress={() => void downloadStarter(layout, 'headings')}>
                  {words.templateCsv}
                </Button>
                <Button weight="link" size="s" onPress={() => setListing(true)}>
                  {words.templateOthers}
                </Button>
              </span>
            </>
          }
        />
        <Way
          action={
            <ChooseFile label={words.ownTemplate} size="m" onFile={(file) => void learnTemplate(file)} />
          }
          says={<LayoutNow />}
        />
      </ul>
      <Suspense>{isListing && <StarterList onClose={() => setListing(false)} />}</Suspense>
      <Suspense>{isPasting && <PasteBox onClose={() => setPasting(false)} />}</Suspense>
    </section>
  );
}

/** Which layout rules; an own one can be put aside again. */
export function LayoutNow() {
  const words = useWords().file;
  const language = useLanguage();
  const layout = useKnown((now) => now.layout);
  if (!isOwn(layout)) return words.ownTemplateSays;
  return (
    <>
      {words.layoutNow(layout.title[language])}{' '}
      <Button weight="link" size="s" onPress={() => void applyLayout(BUILT_IN)}>
        {words.layoutBuiltIn}
      </Button>
    </>
  );
}
