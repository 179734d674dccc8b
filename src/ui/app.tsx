import { Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { rowsMake } from '../model/layout.ts';
import { useKnown } from '../state/known.ts';
import { Afterwards } from './afterwards.tsx';
import styles from './app.module.css';
import { FileStep } from './file/file-step.tsx';
import { later } from './later.tsx';
import { Boundary } from './shell/boundary.tsx';
import { Header } from './shell/header.tsx';
import { useFocusKept } from './shell/use-focus-kept.ts';
import { useLeaveWarning } from './shell/use-leave-warning.ts';
import { usePageKeys } from './shell/use-page-keys.ts';
import { useShownAs } from './shell/use-shown-as.ts';
import { WholePageDrop } from './shell/whole-page-drop.tsx';
import { useWords } from './words.ts';

// The page: header with the steps, the step itself, and what may come over it. It decides nothing.

// In the order in which they are wanted.
const Footer = later(async () => (await import('./shell/footer.tsx')).Footer);
const Opening = later(async () => (await import('./shell/opening.tsx')).Opening);
const Trouble = later(async () => (await import('./shell/trouble.tsx')).Trouble);
const ColumnsStep = later(async () => (await import('./columns/columns-step.tsx')).ColumnsStep);
const CheckStep = later(async () => (await import('./check/check-step.tsx')).CheckStep);
const PreviewStep = later(async () => (await import('./preview/preview-step.tsx')).PreviewStep);
const DossierStep = later(async () => (await import('./dossiers/dossier-step.tsx')).DossierStep);
const SaveStep = later(async () => (await import('./save/save-step.tsx')).SaveStep);
const Replacing = later(async () => (await import('./shell/replacing.tsx')).Replacing);
const TemplateProposalDialog = later(
  async () => (await import('./file/template-proposal.tsx')).TemplateProposalDialog,
);

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
  // On the empty page the claim stands large already.
  const hasFooter = useKnown((now) => now.opened !== undefined || now.update !== undefined);
  const hasTrouble = useKnown((now) => now.trouble !== undefined);
  useShownAs();
  useFocusKept();
  useLeaveWarning();
  usePageKeys();
  const isOfRequests = useKnown((now) => rowsMake(now.layout) === 'webaanvraag');
  const Screen = step === 'preview' && !isOfRequests ? DossierStep : STEP_SCREENS[step];
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <div className={styles.app} data-step={step}>
        <a className={styles.skip} href="#inhoud">
          {words.shell.skip}
        </a>
        <Header />
        <main id="inhoud" className={styles.main} tabIndex={-1} aria-label={words.shell.step[step]}>
          <Boundary key={step}>
            <Suspense>{hasTrouble && <Trouble />}</Suspense>
            <Suspense>
              <Screen />
            </Suspense>
          </Boundary>
        </main>
        {hasFooter && (
          <Suspense>
            <Afterwards>
              <Footer />
            </Afterwards>
          </Suspense>
        )}
      </div>
      <WholePageDrop />
      <Over />
    </I18nProvider>
  );
}

/** What may come over the page. A part that is not wanted is not fetched for it. */
function Over() {
  // With nothing open the page itself shows it (file-step.tsx).
  const isBusy = useKnown((now) => now.busy !== undefined && now.opened !== undefined);
  const isWaiting = useKnown((now) => now.waiting !== undefined);
  const hasProposal = useKnown((now) => now.proposal !== undefined);
  return (
    <Boundary>
      <Suspense>{isWaiting && <Replacing />}</Suspense>
      <Suspense>{isBusy && <Opening />}</Suspense>
      <Suspense>{hasProposal && <TemplateProposalDialog />}</Suspense>
    </Boundary>
  );
}
