import { useKnown } from '../../state/known.ts';
import { nameFile } from '../../state/saving.ts';
import { useWords } from '../all-words.ts';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './file-choices.module.css';
import panel from './panel.module.css';

// What is written, under which name, and the one choice about its bytes.

export function FileChoices({ bom, onBom }: { bom: boolean; onBom(bom: boolean): void }) {
  const words = useWords().save;
  const language = useLanguage();
  const { n } = useNumbers();
  const rows = useKnown((now) => now.summary?.rows ?? 0);
  const layout = useKnown((now) => now.layout);
  const fileName = useKnown((now) => now.fileName);
  const isGuess = layout.columns.some((column) => column.provenance === 'reconstructed');
  return (
    <section className={panel.panel} aria-labelledby="what-is-written">
      <h2 id="what-is-written">{words.what}</h2>
      <p>{words.facts(n(rows), n(layout.columns.length), layout.title[language])}</p>
      {isGuess && <p className={styles.mind}>{words.reconstructed}</p>}
      <label className={styles.name}>
        <span>{words.fileName}</span>
        <input
          type="text"
          value={fileName}
          spellCheck={false}
          autoComplete="off"
          aria-describedby="file-name-says"
          onChange={(event) => nameFile(event.currentTarget.value)}
        />
        <small id="file-name-says">{words.fileNameSays}</small>
      </label>
      <label className={styles.bom}>
        <input type="checkbox" checked={bom} onChange={(event) => onBom(event.currentTarget.checked)} />
        <span>
          <strong>{words.bom}</strong>
          <small>{words.bomSays}</small>
        </span>
      </label>
    </section>
  );
}
