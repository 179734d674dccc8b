import type { MadeTarget, TargetOffer } from '../../engine/shown-targets.ts';
import { useKnown } from '../../state/known.ts';
import { downloadMade, forgetMade, madeName } from '../../state/targets.ts';
import { fileSize } from '../../text/number.ts';
import { rowList } from '../../text/place.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Headline } from '../parts/headline.tsx';
import { NextSteps } from '../save/next-steps.tsx';
import panel from '../save/panel.module.css';
import { useLanguage, useNumbers } from '../words.ts';
import { CheckedList } from './checked-list.tsx';
import { FallsAway } from './falls-away.tsx';
import styles from './made-panel.module.css';

// What was made for another system: the downloads, how many records, and by name what is not in it.

/** So many rows are named. */
const MOST_NAMED = 12;

type Made = Extract<MadeTarget, { outcome: 'made' }>;

export function MadePanel({ made, offer }: { made: Made; offer: TargetOffer }) {
  const words = useWords().targets;
  const language = useLanguage();
  const { n, many } = useNumbers();
  const fileName = useKnown((now) => now.fileName);
  const { files, records, errors, leftOut, fallsAway, fellAway, otherwise, stem, checked } = made;
  const nameOf = (name: string) => madeName(fileName, name, stem);
  const isClean = errors === 0 && (checked?.counts.error ?? 0) === 0;
  const [first] = files;
  return (
    <div className={styles.step}>
      <Headline
        tone={isClean ? 'ok' : 'warning'}
        title={words.madeTitle}
        says={words.madeRecords(many(records, offer.records[language]))}
        actions={
          files.length === 1 &&
          first !== undefined && (
            <Button
              weight="primary"
              size="l"
              icon="download"
              aria-label={words.downloadFile(nameOf(first.name))}
              onPress={() => downloadMade(0)}
            >
              {words.download}
            </Button>
          )
        }
      />
      <section className={panel.panel}>
        <ul className={styles.files}>
          {files.map(({ name, bytes }, at) => (
            <li key={name}>
              <strong>{nameOf(name)}</strong>{' '}
              <span className={panel.soft}>{fileSize(bytes.length, language)}</span>
              {files.length > 1 && (
                <Button
                  size="s"
                  icon="download"
                  aria-label={words.downloadFile(nameOf(name))}
                  onPress={() => downloadMade(at)}
                >
                  {words.download}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {errors > 0 && <strong>{words.errorsInFile(n(errors), errors === 1)}</strong>}
        {leftOut.length > 0 && <p>{words.leftOut(rowList(leftOut.slice(0, MOST_NAMED), language))}</p>}
        <FallsAway columns={fallsAway} />
        <Told title={words.fellAwayTitle} told={fellAway} />
        <Told title={words.otherwiseTitle} told={otherwise} />
        <p>
          <Button weight="link" onPress={forgetMade}>
            {words.other}
          </Button>
        </p>
      </section>
      {checked !== undefined && <CheckedList checked={checked} />}
      {!offer.shows && <NextSteps of={offer} />}
    </div>
  );
}

function Told({ title, told }: { title: string; told: Made['fellAway'] }) {
  const language = useLanguage();
  const { n } = useNumbers();
  if (told.length === 0) return null;
  return (
    <div className={styles.away}>
      <h2>{title}</h2>
      <ul>
        {told.map(({ says, count, rows }) => (
          <li key={says.nl}>
            {n(count)} × {says[language]}. {rows !== undefined && <Rows rows={rows} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Rows({ rows }: { rows: readonly number[] }) {
  const words = useWords().targets;
  const language = useLanguage();
  const { n } = useNumbers();
  const named = rowList(rows.slice(0, MOST_NAMED), language);
  const rest = rows.length - MOST_NAMED;
  return (
    <span className={panel.soft}>
      {rest > 0 ? words.fellAwayMore(named, n(rest)) : words.fellAwayRows(named)}
    </span>
  );
}
