import { useState } from 'react';
import { wipeKeptDraft } from '../../state/draft.ts';
import { wipeKeptLists } from '../../state/kept-lists.ts';
import { useKnown } from '../../state/known.ts';
import { wipeKept } from '../../state/seen.ts';
import { useWords } from '../all-words.ts';
import { useKeptWords } from '../lists/kept-words.ts';
import { Button } from '../parts/button.tsx';
import { Question } from '../parts/question.tsx';
import { useNumbers } from '../words.ts';
import styles from './kept-here.module.css';

// What is kept on this computer of people who were saved, and of lists from Coachview, and the buttons that wipe it. Nothing is shown when nothing is kept.

export function KeptHere() {
  const words = useWords().save.remember;
  const { n } = useNumbers();
  const kept = useKnown((now) => now.seen.kept);
  const [asks, setAsks] = useState(false);
  return (
    <>
      <KeptLists />
      {kept?.since !== undefined && (
        <div className={styles.kept}>
          <p>{words.kept(n(kept.hashes), kept.hashes === 1, kept.since)}</p>
          <Button size="s" onPress={() => setAsks(true)}>
            {words.wipe}
          </Button>
          {asks && <Wiping onClose={() => setAsks(false)} />}
        </div>
      )}
    </>
  );
}

/** The open work; on the first page it has a card of its own. */
export function KeptDraft() {
  const words = useWords().draft;
  const kept = useKnown((now) => now.drafts.kept);
  if (kept === undefined) return null;
  return (
    <div className={styles.kept}>
      <p>{words.keptHere(kept.name === '' ? words.unnamed : kept.name, kept.until)}</p>
      <Button size="s" onPress={() => void wipeKeptDraft()}>
        {words.wipe}
      </Button>
    </div>
  );
}

function KeptLists() {
  const words = useWords().lists.keep;
  const told = useKeptWords(useKnown((now) => now.lists.keeping.kept));
  if (told === undefined) return null;
  return (
    <div className={styles.kept}>
      <p>{told}</p>
      <Button size="s" onPress={() => void wipeKeptLists()}>
        {words.wipe}
      </Button>
    </div>
  );
}

function Wiping({ onClose }: { onClose(): void }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const yes = () => {
    onClose();
    void wipeKept(all);
  };
  return (
    <Question
      title={words.save.remember.wipeTitle}
      onClose={onClose}
      actions={
        <>
          <Button weight="primary" onPress={yes}>
            {words.save.remember.wipeYes}
          </Button>
          <Button onPress={onClose}>{words.shell.cancel}</Button>
        </>
      }
    >
      <p>{words.save.remember.wipeSays}</p>
      <label className={styles.all}>
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
        {words.save.remember.wipeAll}
      </label>
    </Question>
  );
}
