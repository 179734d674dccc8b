import { I18nProvider } from 'react-aria-components';
import { useKnown } from '../state/known.ts';
import styles from './app.module.css';
import { CheckStep } from './check/check-step.tsx';
import { ColumnsStep } from './columns/columns-step.tsx';
import { FileStep } from './file/file-step.tsx';
import { TemplateProposalDialog } from './file/template-proposal.tsx';
import { PreviewStep } from './preview/preview-step.tsx';
import { SaveStep } from './save/save-step.tsx';
import { Boundary } from './shell/boundary.tsx';
import { Footer } from './shell/footer.tsx';
import { Header } from './shell/header.tsx';
import { Opening } from './shell/opening.tsx';
import { Replacing } from './shell/replacing.tsx';
import { Trouble } from './shell/trouble.tsx';
import { useFocusKept } from './shell/use-focus-kept.ts';
import { useLeaveWarning } from './shell/use-leave-warning.ts';
import { usePageKeys } from './shell/use-page-keys.ts';
import { useShownAs } from './shell/use-shown-as.ts';
import { WholePageDrop } from './shell/whole-page-drop.tsx';
import { useWords } from './words.ts';

// The page: header with the steps, the step itself, and what may come over it. It decides nothing.

const STEP_SCREENS = {
  file: FileStep,
  columns: ColumnsStep,
  check: CheckStep,
  preview: PreviewStep,
  save: SaveStep,
} as const;

export function App() {
  const language = useKnown((now) => now.language);
  const step = useKnown((now) => now.step);
  const words = useWords();
  useShownAs();
  useFocusKept();
  useLeaveWarning();
  usePageKeys();
  const Screen = STEP_SCREENS[step];
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <div className={styles.app} data-step={step}>
        <a className={styles.skip} href="#inhoud">
          {words.shell.skip}
        </a>
        <Header />
        <main id="inhoud" className={styles.main} tabIndex={-1} aria-label={words.shell.step[step]}>
          <Boundary key={step}>
            <Trouble />
            <Screen />
          </Boundary>
        </main>
        <Footer />
      </div>
      <WholePageDrop />
      <Replacing />
      <Opening />
      <TemplateProposalDialog />
    </I18nProvider>
  );
}
