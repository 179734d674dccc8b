import { DELIMITERS, type Delimiter, ENCODINGS, type Encoding } from '../../model/notice.ts';
import { useKnown } from '../../state/known.ts';
import { changeReading } from '../../state/opening.ts';
import { Choice } from '../parts/choice.tsx';
import { useNumbers, useWords } from '../words.ts';
import styles from './reading-choices.module.css';

// What was decided about the reading, each changeable. A change reads the file again.

export function ReadingChoicesForm() {
  const words = useWords().file;
  const { n } = useNumbers();
  const notices = useKnown((now) => now.opened?.notices);
  const preview = useKnown((now) => now.opened?.preview);
  if (notices === undefined || preview === undefined) return null;
  const { encoding, delimiter, sheets, sheet, headingRow } = notices;
  return (
    <div className={styles.choices}>
      {encoding && (
        <Choice
          label={encoding.guessed ? `${words.encoding} (${words.encodingGuessed})` : words.encoding}
          value={encoding.encoding}
          options={ENCODINGS.map((id) => ({ id, text: words.encodings[id] }))}
          onChoose={(id) => changeReading({ encoding: id as Encoding })}
        />
      )}
      {delimiter && (
        <Choice
          label={words.delimiter}
          value={delimiter}
          options={DELIMITERS.map((id) => ({ id, text: words.delimiters[id] ?? id }))}
          onChoose={(id) => changeReading({ delimiter: id as Delimiter })}
        />
      )}
      {sheets && sheet !== undefined && (
        <Choice
          label={words.sheet}
          value={sheet}
          options={sheets.map(({ name, hidden, rows, columns }) => ({
            id: name,
            text: name,
            note: `${words.sheetSize(n(rows), n(columns))}${hidden ? ` · ${words.sheetHidden}` : ''}`,
          }))}
          onChoose={(name) => changeReading({ sheet: name })}
        />
      )}
      <Choice
        label={words.headingRow}
        value={String(headingRow)}
        options={preview.map(({ row, cells }) => ({
          id: String(row),
          text: words.headingRowNow(row),
          note: cells
            .filter((cell) => cell !== '')
            .slice(0, 4)
            .join(' · '),
        }))}
        onChoose={(row) => changeReading({ headingRow: Number(row) })}
      />
    </div>
  );
}
