import type { Saved } from '../../state/known.ts';
import { useKnown } from '../../state/known.ts';
import { downloadFile, downloadLog, forgetFile, withExtension } from '../../state/saving.ts';
import { fileSize } from '../../text/number.ts';
import { rowList } from '../../text/place.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Headline } from '../parts/headline.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import { logRows } from './log-rows.ts';
import { NextSteps } from './next-steps.tsx';
import panel from './panel.module.css';
import styles from './proof-panel.module.css';
import { Remember } from './remember.tsx';

// The file is made and was read back: the proof in numbers, the download, and the log of what was changed.

/** So many rows that are not in the file are named; the log names all. */
const MOST_NAMED = 12;

export function ProofPanel({ saved }: { saved: Saved }) {
  const words = useWords();
  const language = useLanguage();
  const { n, many } = useNumbers();
  const fileName = useKnown((now) => withExtension(now.fileName));
  const columns = useKnown((now) => now.summary?.columns);
  const { proof, bytes } = saved;
  const rest = proof.leftOut.length - MOST_NAMED;
  const named = rowList(proof.leftOut.slice(0, MOST_NAMED), language);
  return (
    <div className={styles.step}>
      <Headline
        tone={proof.errors > 0 ? 'warning' : 'ok'}
        title={words.save.proofTitle}
        says={
          <p className={styles.numbers}>
            {proof.untouched
              ? words.save.untouched
              : words.save.proof(
                  n(proof.rowsIn),
                  n(proof.rowsOut),
                  many(proof.cellsChanged, words.save.cell),
                )}
          </p>
        }
        actions={
          <Button
            weight="primary"
            size="l"
            icon="download"
            aria-label={words.save.downloadFile(fileName)}
            onPress={downloadFile}
          >
            {words.save.download}
          </Button>
        }
      />
      <div className={styles.columns}>
        <div className={styles.main}>
          <section className={panel.panel}>
            <p>
              <strong className={styles.name}>{fileName}</strong>{' '}
              <span className={panel.soft}>{fileSize(bytes.length, language)}</span>
            </p>
            <p className={panel.soft}>{words.save.proofSays}</p>
            {proof.errors > 0 && (
              <strong>{words.save.errorsInFile(n(proof.errors), proof.errors === 1)}</strong>
            )}
            {proof.leftOut.length > 0 && (
              <p>{rest > 0 ? words.save.leftOutMore(named, n(rest)) : words.save.leftOut(named)}</p>
            )}
            <div className={styles.log}>
              <Button
                icon="download"
                onPress={() =>
                  void downloadLog(words.save.logSheet, (lines) =>
                    logRows(lines, words.save, language, columns ?? [], proof.leftOut),
                  )
                }
              >
                {words.save.log}
              </Button>
              <small className={panel.soft}>{words.save.logSays}</small>
            </div>
            <p>
              <Button weight="link" onPress={forgetFile}>
                {words.save.otherChoices}
              </Button>
            </p>
          </section>
          <Remember />
        </div>
        <NextSteps />
      </div>
    </div>
  );
}
