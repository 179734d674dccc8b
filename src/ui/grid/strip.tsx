// The strip below the grid: where the active cell is, all of its text, and what is the matter with it in words, with the button that
// mends it. It has one height, so that the rows above it never move.
import { memo } from 'react';
import { toldId } from './cell-id.ts';
import type { Told } from './props.ts';
import styles from './strip.module.css';
import type { Notice } from './use-announcer.ts';
import type { GridWords } from './words.ts';

interface StripProps {
  grid: string;
  /** As Excel names it; '' on the headings. */
  address: string;
  heading: string;
  text: string;
  changed: boolean;
  findings: readonly Told[];
  /** Rows and columns of a selection of more than one cell. */
  size: { rows: number; columns: number } | undefined;
  hidden: number;
  notice: Notice | undefined;
  words: GridWords;
  showAll(): void;
  closeNotice(): void;
  /** The focus goes back to the grid: the button that was pressed is gone by then. */
  afterwards(): void;
}

function Mark({ severity }: Pick<Told, 'severity'>) {
  return (
    <svg className={styles[severity]} viewBox="0 0 10 10" aria-hidden="true">
      {severity === 'error' && <path d="M1 9 5 1.5 9 9Z" />}
      {severity === 'warning' && <path d="M5 .5 9.5 5 5 9.5.5 5Z" />}
      {severity === 'hint' && <circle cx="5" cy="5" r="3.5" />}
    </svg>
  );
}

function StripBody(props: StripProps) {
  const { grid, address, heading, text, changed, findings, size, hidden, notice, words } = props;
  const { showAll, closeNotice, afterwards } = props;
  return (
    <section className={styles.strip} aria-label={words.cell}>
      <div className={styles.line}>
        <span className={styles.address}>{address}</span>
        <span className={styles.heading}>{heading}</span>
        <span className={styles.text}>{text}</span>
        {changed && <span className={styles.changed}>{words.changed}</span>}
        {size !== undefined && <span className={styles.size}>{words.size(size.rows, size.columns)}</span>}
        {hidden > 0 && (
          <button
            type="button"
            className={styles.quiet}
            aria-label={words.showAll(hidden)}
            onClick={() => {
              showAll();
              afterwards();
            }}
          >
            {words.hidden(hidden)}
          </button>
        )}
      </div>
      <div className={styles.messages}>
        {notice !== undefined && (
          <div className={styles.notice}>
            <span>{notice.text}</span>
            {notice.action !== undefined && (
              <button
                type="button"
                className={styles.mend}
                onClick={() => {
                  notice.action?.run();
                  afterwards();
                }}
              >
                {notice.action.label}
              </button>
            )}
            <button
              type="button"
              className={styles.close}
              aria-label={words.dismiss}
              onClick={() => {
                closeNotice();
                afterwards();
              }}
            />
          </div>
        )}
        <ul id={toldId(grid)}>
          {findings.map(({ key, severity, sentence, does, others = [], mend }) => (
            <li key={key} className={styles.finding}>
              <Mark severity={severity} />
              <span className={styles.sentence}>
                <strong>{words.severity[severity]}.</strong> {sentence}
              </span>
              {mend !== undefined && (
                <span className={styles.answers}>
                  {[does ?? words.mend, ...others].map((answer, nth) => (
                    <button
                      key={answer}
                      type="button"
                      className={styles.mend}
                      onClick={() => {
                        mend(nth === 0 ? undefined : nth - 1);
                        afterwards();
                      }}
                    >
                      {answer}
                    </button>
                  ))}
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

export const Strip = memo(StripBody);
