import type { RelationFieldView, RelationView } from '../../engine/shown-relations.ts';
import { takeOver } from '../../state/relations.ts';
import { goToRow } from '../../state/view.ts';
import { useWords } from '../all-words.ts';
import { tellFinding } from '../check/tell.ts';
import { checkWords } from '../check-words.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './relations.module.css';

// One client: who it is, and, for who is in both, each field beside what the list says of it; for the invalid, why.

export function RelationCard({ view }: { view: RelationView }) {
  const words = useWords().relations;
  const { n } = useNumbers();
  const { row, by } = view;
  const name = view.name || words.noName;
  const same = view.fields.filter(({ isSame }) => isSame);
  const differing = view.fields.filter(({ isSame }) => !isSame);
  return (
    <article className={styles.card}>
      <header>
        <h3>{name}</h3>
        {view.sign !== '' && <code>{view.sign}</code>}
        {row !== undefined && (
          <Button weight="link" size="s" onPress={() => void goToRow(row)}>
            {words.row(String(row))}
          </Button>
        )}
        {by !== undefined && <small>{words.by[by]}</small>}
      </header>
      <Reasons view={view} />
      {differing.length > 0 && row !== undefined && (
        <table className={styles.fields}>
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.here}</th>
              <th scope="col">{words.there}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {differing.map((field) => (
              <Field key={field.field} field={field} row={row} name={name} />
            ))}
          </tbody>
        </table>
      )}
      {same.length > 0 && (
        <details className={styles.same}>
          <summary>{words.unchanged(n(same.length), same.length === 1)}</summary>
          <dl>
            {same.map(({ field, heading, here }) => (
              <div key={field}>
                <dt>{heading}</dt>
                <dd>{here}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </article>
  );
}

function Field({ field, row, name }: { field: RelationFieldView; row: number; name: string }) {
  const words = useWords().relations;
  const { heading, here, there } = field;
  const isBlank = there.trim() === '';
  return (
    <tr>
      <th scope="row">{heading}</th>
      <td data-label={words.here}>{here === '' ? <i>{words.blank}</i> : here}</td>
      <td data-label={words.there} className={styles.there}>
        {isBlank ? <i>{words.blank}</i> : there}
      </td>
      <td>
        <Button
          size="s"
          aria-label={isBlank ? words.clearOne(heading, name) : words.takeOne(heading, name)}
          onPress={() => void takeOver({ field: field.field, row })}
        >
          {isBlank ? words.clear : words.take}
        </Button>
      </td>
    </tr>
  );
}

/** Why somebody cannot be compared: what the checks say of the row, and whom it could be. */
function Reasons({ view: { findings, doubt } }: { view: RelationView }) {
  const words = useWords().relations;
  const language = useLanguage();
  const { n } = useNumbers();
  if (findings.length === 0 && doubt === undefined) return null;
  return (
    <ul className={styles.reasons}>
      {doubt !== undefined && (
        <li>
          <Icon name="several" size={18} />
          {doubt.what === 'same-row'
            ? words.doubt['same-row'](String(doubt.row))
            : words.doubt['several-records'](n(doubt.count))}
        </li>
      )}
      {findings.map((finding) => (
        <li key={finding.key}>
          <Icon name={finding.severity} size={18} />
          <span>
            {finding.where.heading !== undefined && <b>{finding.where.heading}: </b>}
            {tellFinding(finding, checkWords(finding.check, language)).sentence}
          </span>
        </li>
      ))}
    </ul>
  );
}
