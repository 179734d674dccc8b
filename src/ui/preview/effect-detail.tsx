import type { ChangedView, EffectView } from '../../engine/shown-matches.ts';
import type { Merge } from '../../model/effect.ts';
import { useKnown } from '../../state/known.ts';
import { goToRow, showEffectRows } from '../../state/view.ts';
import { effectWhy } from '../../text/effects.ts';
import { rowList } from '../../text/place.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './effect-detail.module.css';
import { useEffectDetails } from './use-effect-details.ts';

// What is behind one effect: why it matters, its rows, the dossiers that change field by field, and who would become one.

export function EffectDetail({ effect }: { effect: EffectView }) {
  const words = useWords().preview.effects;
  const language = useLanguage();
  const { n } = useNumbers();
  const { details, more } = useEffectDetails(effect.id);
  const shown = (details?.changed.length ?? 0) + (details?.merges.length ?? 0);
  const left = (details?.total ?? 0) - shown;
  return (
    <div className={styles.detail}>
      <div className={styles.why}>
        <p>{effectWhy(effect.id, language)}</p>
        {effect.rows > 0 && (
          <Button size="s" iconAfter="arrow" onPress={() => void showEffectRows(effect.id)}>
            {words.showRows(n(effect.rows), effect.rows === 1)}
          </Button>
        )}
      </div>
      {details !== undefined && details.changed.length > 0 && (
        <ul className={styles.list} aria-label={words.changedTitle}>
          {details.changed.map((changed) => (
            <Changed key={changed.record.record} changed={changed} />
          ))}
        </ul>
      )}
      {details !== undefined && details.merges.length > 0 && (
        <ul className={styles.list} aria-label={words.mergesTitle}>
          {details.merges.map((merge) => (
            <Merged key={merge.rows.join(' ')} merge={merge} />
          ))}
        </ul>
      )}
      {left > 0 && shown > 0 && (
        <Button size="s" weight="link" onPress={more}>
          {words.more(n(left))}
        </Button>
      )}
    </div>
  );
}

function Changed({ changed }: { changed: ChangedView }) {
  const words = useWords();
  const { record, fields, rows } = changed;
  const columns = useKnown((now) => now.summary?.columns);
  return (
    <li className={styles.item}>
      <p className={styles.who}>
        <strong>{record.label}</strong>
        {record.key !== '' && <small>{words.recognition.record(record.key)}</small>}
        <Rows rows={rows} />
      </p>
      <table className={styles.changes} aria-label={words.preview.effects.changedOf(record.label)}>
        <thead>
          <tr>
            <th scope="col">{words.preview.effects.field}</th>
            <th scope="col">{words.preview.effects.before}</th>
            <th scope="col">{words.preview.effects.after}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{columns?.find((column) => column.field === field)?.heading ?? field}</th>
              <td>{before === '' ? <em>{words.preview.effects.blank}</em> : before}</td>
              <td>
                <Icon name="arrow" size={14} /> <strong>{after}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  );
}

function Merged({ merge }: { merge: Merge }) {
  const words = useWords().preview.effects;
  const language = useLanguage();
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(merge.names);
  return (
    <li className={styles.item}>
      <p className={styles.who}>
        <Icon name="merge" size={18} />
        <strong>{words.merged(names)}</strong>
        <Rows rows={merge.rows} />
      </p>
    </li>
  );
}

function Rows({ rows }: { rows: readonly number[] }) {
  const words = useWords().preview;
  const language = useLanguage();
  const [first] = rows;
  if (first === undefined) return null;
  const told = rowList(rows, language);
  return (
    <Button weight="link" size="s" aria-label={words.toRows(told)} onPress={() => void goToRow(first)}>
      {words.rows(told, rows.length === 1)}
    </Button>
  );
}
