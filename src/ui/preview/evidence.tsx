import type { CandidateView, MatchView } from '../../engine/shown-matches.ts';
import { RULE_NAMES } from '../../text/rules.ts';
import { useWords } from '../all-words.ts';
import { Icon } from '../parts/icon.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './evidence.module.css';
import { Mends } from './mends.tsx';
import { recordLine, stepLine } from './tell-match.ts';

// Which rules were asked, in Coachview's order, what each found, and what can be done about it.

export function Evidence({ match }: { match: MatchView }) {
  const words = useWords().recognition;
  const language = useLanguage();
  const { n } = useNumbers();
  const decided = match.steps.findIndex(({ rule }) => rule === match.rule);
  return (
    <div className={styles.evidence}>
      <p className={styles.intro}>{words.evidenceIntro}</p>
      <ol className={styles.steps}>
        {match.steps.map((step, at) => {
          const isAfter = decided >= 0 && at > decided;
          return (
            <li key={step.rule} data-decides={at === decided || undefined} data-after={isAfter || undefined}>
              <strong>{RULE_NAMES[language][step.rule]}</strong>
              <span>
                {stepLine(step, language)}
                {at === decided && (
                  <b>
                    <Icon name="check" size={14} /> {words.decides}
                  </b>
                )}
                {isAfter && <em> · {words.laterRule}</em>}
              </span>
            </li>
          );
        })}
      </ol>
      {match.conflict !== undefined && (
        <p className={styles.mind}>
          <Icon name="warning" size={16} />
          {words.conflict(
            RULE_NAMES[language][match.conflict.rule],
            recordLine(match.conflict.record, language),
          )}
        </p>
      )}
      {match.candidates.length > 0 && match.record === undefined && <Candidates all={match.candidates} />}
      {match.near !== undefined && match.near.others > 0 && <p>{words.othersNear(n(match.near.others))}</p>}
      <Mends row={match.row} about={match.as} />
    </div>
  );
}

function Candidates({ all }: { all: readonly CandidateView[] }) {
  const words = useWords().recognition;
  const language = useLanguage();
  return (
    <>
      <p>{words.candidatesAre}</p>
      <ul className={styles.candidates}>
        {all.map((one) =>
          'record' in one ? (
            <li key={one.record.record}>{recordLine(one.record, language)}</li>
          ) : (
            <li key={`${one.sight.row} ${one.sight.as}`}>{words.candidateRow(String(one.sight.row))}</li>
          ),
        )}
      </ul>
    </>
  );
}
