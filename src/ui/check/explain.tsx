import type { GridColumn } from '../../engine/shown.ts';
import { KINDS } from '../../kinds/list.ts';
import { useKnown } from '../../state/known.ts';
import { useWords } from '../all-words.ts';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './explain.module.css';

// "Explain this column": what is expected, an example, what Coachview does with it, and how it is in this file.

export function Explain({ column }: { column: GridColumn }) {
  const words = useWords().check.explain;
  const { n } = useNumbers();
  const language = useLanguage();
  const mark = useKnown((now) => (column.at === undefined ? undefined : now.layout.columns[column.at]));
  if (mark === undefined) return <p className={styles.says}>{words.extra}</p>;
  const told = KINDS[mark.kind].explain[language];
  return (
    <div className={styles.says}>
      <p>{told.expected}</p>
      <p className={styles.example}>{told.example}</p>
      <p>{told.coachview}</p>
      <ul>
        {mark.required && <li>{words.required}</li>}
        {mark.unique && <li>{words.key}</li>}
        {mark.maxLength !== undefined && <li>{words.maxLength(n(mark.maxLength))}</li>}
        {mark.oneOf && (
          <li>
            {words.oneOf}: {mark.oneOf.join(', ')}
          </li>
        )}
        {column.errors > 0 && <li>{words.errors(n(column.errors))}</li>}
        {column.warnings > 0 && <li>{words.warnings(n(column.warnings))}</li>}
      </ul>
    </div>
  );
}
