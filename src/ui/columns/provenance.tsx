import { isOwn } from '../../model/layout.ts';
import { useKnown } from '../../state/known.ts';
import { learnTemplate } from '../../state/template.ts';
import { ChooseFile } from '../file/choose-file.tsx';
import { LayoutNow } from '../file/other-ways.tsx';
import { Icon } from '../parts/icon.tsx';
import { useNumbers } from '../words.ts';
import styles from './provenance.module.css';
import { useColumnWords } from './use-column-words.ts';

// Says where the headings come from, and how to be sure.

export function Provenance() {
  const words = useColumnWords();
  const { n } = useNumbers();
  const columns = useKnown((now) => now.layout.columns);
  const isRuling = useKnown((now) => isOwn(now.layout));
  const known = columns.filter((column) => column.provenance !== 'reconstructed').length;
  const isGuess = known < columns.length;
  return (
    <aside className={styles.note}>
      <Icon name="hint" size={24} />
      <div>
        {isGuess && (
          <h2>
            <span aria-hidden="true">≈ </span>
            {words.provenanceTitle}
          </h2>
        )}
        <p>
          {isGuess ? words.provenance(n(known), n(columns.length)) : isRuling ? <LayoutNow /> : words.ownSays}
        </p>
      </div>
      <ChooseFile label={words.useOwn} size="m" onFile={(file) => void learnTemplate(file)} />
    </aside>
  );
}
