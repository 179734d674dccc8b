import type { TargetOffer } from '../../engine/shown-targets.ts';
import { chosen, type TargetForm, type TargetOption } from '../../model/target.ts';
import { useKnown } from '../../state/known.ts';
import { nameFile } from '../../state/saving.ts';
import { chooseForm, chooseOption, purposeOf } from '../../state/targets.ts';
import { useWords } from '../all-words.ts';
import { Choice } from '../parts/choice.tsx';
import panel from '../save/panel.module.css';
import { useLanguage } from '../words.ts';
import { FallsAway } from './falls-away.tsx';
import styles from './target-choices.module.css';

// How the file for another system is written: its form, its options, its name, and the columns for which it has no place.

export function TargetChoices({ offer, form }: { offer: TargetOffer; form: TargetForm }) {
  const words = useWords();
  const language = useLanguage();
  const fileName = useKnown((now) => now.fileName);
  return (
    <section className={panel.panel} aria-labelledby="target-what">
      <h2 id="target-what">{words.targets.what}</h2>
      {offer.forms.length > 1 && (
        <fieldset className={styles.forms}>
          <legend>{words.targets.form}</legend>
          {offer.forms.map(({ id, title }) => (
            <label key={id}>
              <input
                type="radio"
                name="target-form"
                checked={id === form.id}
                onChange={() => chooseForm(id)}
              />
              <span>{title[language]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {offer.options.length > 0 && (
        <div className={styles.options}>
          {offer.options.map((option) => (
            <OneOption key={option.id} option={option} />
          ))}
        </div>
      )}
      <label className={styles.field}>
        <span>{words.save.fileName}</span>
        <input
          type="text"
          value={fileName.replace(/\.csv$/i, '')}
          spellCheck={false}
          autoComplete="off"
          aria-describedby="target-name-says"
          onChange={(event) => nameFile(event.currentTarget.value)}
        />
        <small id="target-name-says">{words.targets.fileNameSays}</small>
      </label>
      <FallsAway columns={offer.fallsAway} />
    </section>
  );
}

function OneOption({ option }: { option: TargetOption }) {
  const language = useLanguage();
  const value = useKnown((now) => chosen(option, purposeOf(now).choices));
  const { id, title, says } = option;
  return (
    <div className={styles.option}>
      {option.kind === 'choice' ? (
        <Choice
          label={title[language]}
          value={value}
          options={option.values.map((one) => ({ id: one.id, text: one.title[language] }))}
          onChoose={(wanted) => chooseOption(id, wanted)}
        />
      ) : (
        <label className={styles.text}>
          <span>{title[language]}</span>
          <input
            type="text"
            value={value}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => chooseOption(id, event.currentTarget.value)}
          />
        </label>
      )}
      {says !== undefined && <small>{says[language]}</small>}
    </div>
  );
}
