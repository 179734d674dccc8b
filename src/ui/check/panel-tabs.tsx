import { useKnown } from '../../state/known.ts';
import { showPanel } from '../../state/shown.ts';
import { problems } from '../../state/steps.ts';
import { useWords } from '../all-words.ts';
import { useNumbers } from '../words.ts';
import styles from './panel-tabs.module.css';

// Table or findings, on screens that are too narrow for both.

const PANELS = ['table', 'findings'] as const;

export function PanelTabs() {
  const words = useWords().check;
  const { n } = useNumbers();
  const panel = useKnown((now) => now.panel);
  const count = useKnown((now) => (now.summary === undefined ? 0 : problems(now.summary)));
  return (
    <div className={styles.tabs}>
      {PANELS.map((id) => (
        <button key={id} type="button" aria-pressed={panel === id} onClick={() => showPanel(id)}>
          {words.tabs[id]}
          {id === 'findings' && <span className={styles.count}>{n(count)}</span>}
        </button>
      ))}
    </div>
  );
}
