import { LAYOUTS } from '../../layouts/list.ts';
import { downloadStarter } from '../../state/template.ts';
import { Button } from '../parts/button.tsx';
import { Question } from '../parts/question.tsx';
import { useLanguage, useWords } from '../words.ts';
import styles from './starter-list.module.css';

// The empty templates of all imports, as a workbook to fill in or as headings only.

export function StarterList({ onClose }: { onClose(): void }) {
  const { file: words, shell } = useWords();
  const language = useLanguage();
  return (
    <Question
      title={words.templatesTitle}
      wide
      onClose={onClose}
      actions={<Button onPress={onClose}>{shell.close}</Button>}
    >
      <p>{words.templatesSays}</p>
      <ul className={styles.list}>
        {LAYOUTS.map((layout) => {
          const title = layout.title[language];
          return (
            <li key={layout.id}>
              <span>{title}</span>
              <Button
                size="s"
                icon="download"
                aria-label={words.templateOf(title, 'Excel')}
                onPress={() => void downloadStarter(layout, 'workbook')}
              >
                Excel
              </Button>
              <Button
                size="s"
                weight="link"
                aria-label={words.templateOf(title, 'CSV')}
                onPress={() => void downloadStarter(layout, 'headings')}
              >
                CSV
              </Button>
            </li>
          );
        })}
      </ul>
    </Question>
  );
}
