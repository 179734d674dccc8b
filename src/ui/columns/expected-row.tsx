import { memo } from 'react';
import { Button as Pressable } from 'react-aria-components';
import type { GridColumn } from '../../engine/shown.ts';
import { columnLetters } from '../../model/address.ts';
import { confirmColumn, placeColumn } from '../../state/columns.ts';
import { useKnown } from '../../state/known.ts';
import { Choice } from '../parts/choice.tsx';
import { Tick } from '../parts/tick.tsx';
import { useNumbers } from '../words.ts';
import { useDropColumn } from './drag-column.ts';
import styles from './expected-row.module.css';
import { useColumnWords } from './use-column-words.ts';

// One column that Coachview expects: its verdict, the column that fills it, and the user's yes or other choice.

const EMPTY = 'empty';

interface Props {
  column: GridColumn;
  found: readonly GridColumn[];
  /** One of those that may be folded away. */
  isRight: boolean;
  isLit: boolean;
  onLight(column: number | undefined): void;
}

function ExpectedRowBody({ column, found, isRight, isLit, onLight }: Props) {
  const words = useColumnWords();
  const mark = useKnown((now) => now.layout.columns[column.at ?? -1]);
  const at = column.at ?? 0;
  const drop = useDropColumn(at, column.column);
  const options = [
    { id: EMPTY, text: words.empty },
    ...found.map((other) => ({
      id: String(other.column),
      text: `${other.letters} · ${other.found || words.noHeading}`,
      note: other.samples.join(' · '),
    })),
  ];
  return (
    <li
      className={styles.row}
      data-lit={isLit || undefined}
      data-right={isRight || undefined}
      {...drop}
      onPointerEnter={() => onLight(column.column)}
      onPointerLeave={() => onLight(undefined)}
    >
      <span className={styles.letters}>{columnLetters(at)}</span>
      <div className={styles.heading}>
        <strong>
          {column.heading}
          {mark?.provenance === 'reconstructed' && (
            <span
              role="img"
              title={words.reconstructedSays}
              aria-label={words.reconstructed}
              className={styles.reconstructed}
            >
              ≈
            </span>
          )}
        </strong>
        {mark?.required && <small>{words.required}</small>}
      </div>
      <VerdictOf column={column} />
      <div className={styles.choice}>
        <Choice
          label={words.choose(column.heading)}
          labelHidden
          value={column.verdict === 'missing' ? EMPTY : String(column.column)}
          options={options}
          onChoose={(id) => void placeColumn(at, id === EMPTY ? null : Number(id))}
        />
      </div>
      <div className={styles.yes}>
        {column.confirmed ? (
          <Tick confirmed text={words.confirmed} />
        ) : (
          <Pressable
            className={styles.confirm ?? ''}
            aria-label={words.confirmFor(column.heading)}
            onPress={() => void confirmColumn(at, column.column)}
          >
            <Tick confirmed={false} text={words.confirm} />
          </Pressable>
        )}
      </div>
    </li>
  );
}

/** Drawn again only when something of its own changes: there are as many as columns, and each has a list. */
export const ExpectedRow = memo(ExpectedRowBody);

function VerdictOf({ column }: { column: GridColumn }) {
  const words = useColumnWords();
  const { n } = useNumbers();
  const { verdict, moved, evidence } = column;
  const percent = (share: number) => `${n(Math.round(share * 100))} %`;
  const isBoth = moved && verdict !== 'moved' && verdict !== 'in-place';
  const says =
    verdict === 'alike' && evidence
      ? words.evidence(
          percent(evidence.heading),
          evidence.contents === undefined ? undefined : percent(evidence.contents),
        )
      : undefined;
  return (
    <div className={styles.verdict}>
      <span className={styles.word} data-confirmed={column.confirmed || undefined}>
        {words.verdict[verdict]}
        {isBoth && ` ${words.movedToo}`}
        {column.hidden && ` · ${words.hidden}`}
      </span>
      {says && <small>{says}</small>}
    </div>
  );
}
