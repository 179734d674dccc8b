import type { Fault } from '../../model/fault.ts';
import { faultPage } from '../../text/faults.ts';
import { ChooseFile } from '../file/choose-file.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useLanguage, useWords } from '../words.ts';
import styles from './fault-page.module.css';

// One clear page: what is so, what to do, and a way on. Earlier work is one press away.

interface Props {
  fault: Fault;
  name: string;
  onBack?: () => void;
  onAgain?: () => void;
}

export function FaultPage({ fault, name, onBack, onAgain }: Props) {
  const words = useWords().shell;
  const page = faultPage(fault, useLanguage());
  return (
    <section className={styles.page} role="alert">
      <span className={styles.icon}>
        <Icon name="error" size={44} />
      </span>
      <h1 tabIndex={-1}>{page.title}</h1>
      {name !== '' && <p className={styles.name}>{name}</p>}
      <p className={styles.what}>{page.what}</p>
      <p className={styles.advice}>{page.advice}</p>
      {fault.detail && (
        <details>
          <summary>{words.details}</summary>
          <pre>{fault.detail}</pre>
        </details>
      )}
      <div className={styles.actions}>
        {onAgain ? (
          <Button weight="primary" size="l" onPress={onAgain}>
            {words.again}
          </Button>
        ) : (
          <ChooseFile weight="primary" label={words.otherFile} />
        )}
        {onBack && (
          <Button size="l" onPress={onBack}>
            {words.back}
          </Button>
        )}
      </div>
      {(onBack ?? onAgain) && <p className={styles.kept}>{words.workIsThere}</p>}
    </section>
  );
}
