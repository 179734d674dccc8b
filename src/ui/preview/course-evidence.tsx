import type { CourseView } from '../../engine/shown-matches.ts';
import type { NearReason } from '../../model/match.ts';
import { reasonList } from '../../text/rules.ts';
import { useWords } from '../all-words.ts';
import { useLanguage } from '../words.ts';
import styles from './evidence.module.css';
import { Mends } from './mends.tsx';
import { recordLine } from './tell-match.ts';

// Which opleidingen may be meant, and in what they differ.

type Side = NearReason[] | 'other' | 'same' | undefined;

export function CourseEvidence({ course }: { course: CourseView }) {
  const words = useWords().recognition;
  const language = useLanguage();
  const differs = (part: string, side: Side) =>
    side === undefined
      ? []
      : typeof side === 'string'
        ? [`${part}: ${side === 'same' ? words.course.nearestSame : words.course.nearestOther}`]
        : [words.course.differsIn(part, reasonList(side, language))];
  return (
    <div className={styles.evidence}>
      {course.record !== undefined && <p>{recordLine(course.record, language)}</p>}
      {course.candidates.length > 0 && (
        <ul className={styles.candidates}>
          {course.candidates.map((record) => (
            <li key={record.record}>{recordLine(record, language)}</li>
          ))}
        </ul>
      )}
      {course.nearest.length > 0 && (
        <>
          <p>{words.course.nearest}</p>
          <ul className={styles.candidates}>
            {course.nearest.map(({ record, code, name }) => (
              <li key={record.record}>
                <strong>{record.label}</strong>
                {' · '}
                {[...differs(words.course.code, code), ...differs(words.course.name, name)].join(' · ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <Mends row={course.row} about="opleiding" />
    </div>
  );
}
