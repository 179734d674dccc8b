import { useEffect, useState } from 'react';
import { showTrouble } from '../../state/engine.ts';
import { useKnown } from '../../state/known.ts';
import { copyText, purposeOf, showInTarget } from '../../state/targets.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import panel from '../save/panel.module.css';
import { useNumbers } from '../words.ts';
import styles from './webaanvraag-view.module.css';

// One webaanvraag as it stands in the file, with the next and the previous one, and a button that copies it.

export function WebaanvraagView() {
  const words = useWords().targets;
  const { n } = useNumbers();
  const all = useKnown((now) => now.summary?.webaanvragen ?? 0);
  const choices = useKnown((now) => purposeOf(now).choices);
  const revision = useKnown((now) => `${now.generation} ${now.summary?.revision}`);
  const [at, setAt] = useState(0);
  const [text, setText] = useState<string | undefined>(undefined);
  const [copied, setCopied] = useState<'yes' | 'no' | undefined>(undefined);
  const place = Math.min(at, Math.max(0, all - 1));

  // biome-ignore lint/correctness/useExhaustiveDependencies: other data or choices make another text.
  useEffect(() => {
    let isLate = false;
    setCopied(undefined);
    showInTarget(place).then((shown) => {
      if (!isLate) setText(shown);
    }, showTrouble);
    return () => {
      isLate = true;
    };
  }, [place, choices, revision]);

  if (all === 0) return null;
  const copy = async () => {
    if (text !== undefined) setCopied((await copyText(text)) ? 'yes' : 'no');
  };
  return (
    <section className={panel.panel} aria-labelledby="target-show">
      <h2 id="target-show">{words.show}</h2>
      <div className={styles.bar}>
        <Button
          size="s"
          icon="up"
          aria-label={words.previous}
          isDisabled={place === 0}
          onPress={() => setAt(place - 1)}
        />
        <span aria-live="polite">{words.showOf(n(place + 1), n(all))}</span>
        <Button
          size="s"
          icon="down"
          aria-label={words.next}
          isDisabled={place >= all - 1}
          onPress={() => setAt(place + 1)}
        />
        <Button size="s" icon="paste" isDisabled={text === undefined} onPress={() => void copy()}>
          {words.copy}
        </Button>
        <span role="status" className={panel.soft}>
          {copied === 'yes' ? words.copied : copied === 'no' ? words.notCopied : ''}
        </span>
      </div>
      {text === undefined ? (
        <p>{words.notInFile}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long texts scroll, and must do so by keyboard too.
        <section className={styles.text} tabIndex={0} aria-label={words.text}>
          <pre>{text}</pre>
        </section>
      )}
    </section>
  );
}
