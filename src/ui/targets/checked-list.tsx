import { sentenceOf } from '../../checks/words.ts';
import type { CheckedFile } from '../../engine/shown-targets.ts';
import { columnLetters } from '../../model/address.ts';
import { place } from '../../text/place.ts';
import { useWords } from '../all-words.ts';
import { checkTitle, checkWords } from '../check-words.ts';
import { SeverityCount } from '../parts/severity.tsx';
import panel from '../save/panel.module.css';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './checked-list.module.css';

// What the checks found in a file that was made here, under the rules of where it goes: the same findings, told in the same words.

type Group = CheckedFile['groups'][number];

export function CheckedList({ checked }: { checked: CheckedFile }) {
  const words = useWords().targets;
  // Hints about the file as a whole are about what was made here, not about what the user can do.
  const groups = checked.groups.filter(
    ({ severity, findings }) => severity !== 'hint' || findings.some(({ where }) => where.row !== undefined),
  );
  return (
    <section className={panel.panel} aria-labelledby="target-checked">
      <h2 id="target-checked">{words.checkedTitle}</h2>
      {groups.length === 0 ? <p>{words.checkedClean}</p> : <p className={panel.soft}>{words.checkedSays}</p>}
      {groups.map((group) => (
        <OneGroup key={`${group.file} ${group.key}`} group={group} />
      ))}
    </section>
  );
}

function OneGroup({ group }: { group: Group }) {
  const words = useWords().targets;
  const language = useLanguage();
  const { n } = useNumbers();
  const rest = group.count - group.findings.length;
  return (
    <details className={styles.group} open={group.severity === 'error'}>
      <summary>
        <SeverityCount severity={group.severity} count={group.count} />{' '}
        <strong>{checkTitle(group.check, language)}</strong>
      </summary>
      <p className={panel.soft}>{checkWords(group.check, language)?.why}</p>
      <ul>
        {group.findings.map((finding) => (
          <li key={finding.key}>
            <b>{placeOf(finding, language)}</b>
            {finding.from !== undefined && (
              <span className={panel.soft}> ({words.checkedFrom(String(finding.from))})</span>
            )}
            : {sentenceOf(finding.check, checkWords(finding.check, language), finding.facts)}
          </li>
        ))}
        {rest > 0 && <li>{words.checkedMore(n(rest))}</li>}
      </ul>
    </details>
  );
}

function placeOf({ where }: Group['findings'][number], language: 'nl' | 'en'): string {
  const { column, heading = '' } = where;
  const named = column === undefined ? undefined : { letters: columnLetters(column), heading };
  const text = place(where, named, language);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
