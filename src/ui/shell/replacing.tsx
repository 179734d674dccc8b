import { useKnown } from '../../state/known.ts';
import { acceptWaiting, refuseWaiting } from '../../state/opening.ts';
import { changeCount } from '../../state/steps.ts';
import { Button } from '../parts/button.tsx';
import { Question } from '../parts/question.tsx';
import { useNumbers, useWords } from '../words.ts';

// Asked before changes are given up for another file, or for another way of reading this one.

export function Replacing() {
  const words = useWords().shell;
  const { n } = useNumbers();
  const waiting = useKnown((now) => now.waiting);
  const name = useKnown((now) => now.opened?.name) || words.pasted;
  const count = useKnown(changeCount);
  if (waiting === undefined) return null;
  const changes = words.changes(n(count), count === 1);
  const isOther = 'source' in waiting;
  return (
    <Question
      title={isOther ? words.replaceTitle : words.rereadTitle}
      onClose={refuseWaiting}
      actions={
        <>
          <Button onPress={acceptWaiting}>{isOther ? words.replaceYes : words.rereadYes}</Button>
          <Button weight="primary" autoFocus onPress={refuseWaiting}>
            {words.replaceNo}
          </Button>
        </>
      }
    >
      <p>{isOther ? words.replaceBody(name, changes) : words.rereadBody(changes)}</p>
    </Question>
  );
}
