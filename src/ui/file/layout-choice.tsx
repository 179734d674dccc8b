import { builtIn } from '../../layouts/guess.ts';
import { LAYOUTS } from '../../layouts/list.ts';
import { isOwn } from '../../model/layout.ts';
import { useKnown } from '../../state/known.ts';
import { applyLayout, BUILT_IN, learnTemplate } from '../../state/template.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { useLanguage, useNumbers, useWords } from '../words.ts';
import { ChooseFile } from './choose-file.tsx';
import styles from './layout-choice.module.css';

// Which import the file is for: guessed from its headings with the reason beside it, chosen by the user, or his own template.

export function LayoutChoice() {
  const words = useWords().file;
  const language = useLanguage();
  const opened = useKnown((now) => now.opened);
  if (opened === undefined) return null;
  const { layout } = opened;
  const own = isOwn(layout) ? [{ id: layout.id, text: layout.title[language] }] : [];
  const readable = LAYOUTS.filter(({ direction }) => direction !== 'out');
  return (
    <div className={styles.layout}>
      <div className={styles.choice}>
        <Choice
          label={words.layout}
          value={layout.id}
          options={[...own, ...readable.map(({ id, title }) => ({ id, text: title[language] }))]}
          onChoose={(id) => {
            const chosen = builtIn(id);
            if (chosen !== undefined && id !== layout.id) void applyLayout(chosen);
          }}
        />
        <Why />
      </div>
      <ChooseFile label={words.ownTemplate} size="m" onFile={(file) => void learnTemplate(file)} />
    </div>
  );
}

function Why() {
  const words = useWords().file;
  const { n } = useNumbers();
  const opened = useKnown((now) => now.opened);
  if (opened === undefined) return null;
  const { guess, layout } = opened;
  if (isOwn(layout)) {
    return (
      <p className={styles.why}>
        {words.layoutOwn}{' '}
        <Button weight="link" size="s" onPress={() => void applyLayout(BUILT_IN)}>
          {words.layoutBuiltIn}
        </Button>
      </p>
    );
  }
  if (guess === undefined) return <p className={styles.why}>{words.layoutChosen}</p>;
  const { fits, headings, deciding } = guess;
  if (fits === 0) return <p className={styles.why}>{`${words.unknown}. ${words.layoutUnknown}`}</p>;
  return (
    <p className={styles.why}>
      {words.layoutWhy(n(fits), n(headings), fits === 1)} {words.layoutDeciding}{' '}
      {deciding.map((heading, at) => (
        <span key={heading}>
          {at > 0 && ', '}
          <q>{heading}</q>
        </span>
      ))}
      .
    </p>
  );
}
