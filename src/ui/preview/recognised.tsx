import { useState } from 'react';
import type { CourseView, MatchView } from '../../engine/shown-matches.ts';
import { useKnown } from '../../state/known.ts';
import { type About, writeAsListed } from '../../state/match-mends.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useLanguage } from '../words.ts';
import { CourseEvidence } from './course-evidence.tsx';
import { Evidence } from './evidence.tsx';
import { OutcomeIcon } from './outcome-icon.tsx';
import styles from './recognised.module.css';
import { type Told, tellCourse, tellMatch } from './tell-match.ts';

// What Coachview will recognise a bedrijf, a person or an opleiding as: one line, the mend where there is one, and the evidence behind it.

export function Recognised({ match, name }: { match: MatchView; name: string }) {
  const language = useLanguage();
  const near = match.near !== undefined && match.near.others === 0;
  return (
    <Outcome
      told={tellMatch(match, language)}
      name={name}
      row={match.row}
      about={match.as}
      canTake={match.outcome === 'near' && near}
    >
      <Evidence match={match} />
    </Outcome>
  );
}

export function RecognisedCourse({ course, name }: { course: CourseView; name: string }) {
  const language = useLanguage();
  const isPlain = course.outcome === 'waiting-list' || course.outcome === 'unknown';
  return (
    <Outcome
      told={tellCourse(course, language)}
      name={name}
      row={course.row}
      about="opleiding"
      canTake={course.nearest[0]?.isSafe === true}
    >
      {isPlain ? undefined : <CourseEvidence course={course} />}
    </Outcome>
  );
}

interface OutcomeProps {
  told: Told;
  name: string;
  row: number;
  about: About;
  canTake: boolean;
  children: React.ReactNode;
}

function Outcome({ told, name, row, about, canTake, children }: OutcomeProps) {
  const words = useWords();
  const isWorking = useKnown((now) => now.working > 0);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.recognised}>
      <p className={styles.line}>
        <OutcomeIcon look={told.look} size={16} />
        <span>
          {told.line}{' '}
          {children !== undefined && (
            <button
              type="button"
              className={styles.why}
              aria-expanded={isOpen}
              aria-label={words.recognition.evidenceOf(name)}
              onClick={() => setOpen(!isOpen)}
            >
              {words.recognition.evidence}
              <Icon name={isOpen ? 'up' : 'down'} size={12} />
            </button>
          )}
          {told.more !== undefined && <span className={styles.more}>{told.more}</span>}
        </span>
      </p>
      {canTake && (
        <Button size="s" isDisabled={isWorking} onPress={() => void writeAsListed(row, about)}>
          {words.preview.takeRecord}
        </Button>
      )}
      {isOpen && <div className={styles.evidence}>{children}</div>}
    </div>
  );
}
