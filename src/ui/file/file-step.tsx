import { useKnown } from '../../state/known.ts';
import { dismissFault } from '../../state/opening.ts';
import { Afterwards } from '../afterwards.tsx';
import { later } from '../later.tsx';
import { Welcome } from './welcome.tsx';

// The first step: choosing a file; after that the verdict over it, and how it was read.

const FaultPage = later(async () => (await import('../shell/fault-page.tsx')).FaultPage);
const BeingOpened = later(async () => (await import('./being-opened.tsx')).BeingOpened);
const Verdict = later(async () => (await import('./verdict.tsx')).Verdict);
const Reading = later(async () => (await import('./reading.tsx')).Reading);

const DraftSwitch = later(async () => (await import('./draft-switch.tsx')).DraftSwitch);

export function FileStep() {
  const fault = useKnown((now) => now.fault);
  const hasFile = useKnown((now) => now.opened !== undefined);
  const isBeingOpened = useKnown((now) => now.busy?.isLong === true);
  if (fault !== undefined) {
    return <FaultPage fault={fault.fault} name={fault.name} {...(hasFile ? { onBack: dismissFault } : {})} />;
  }
  if (!hasFile) return isBeingOpened ? <BeingOpened /> : <Welcome />;
  return (
    <>
      <Verdict />
      <Afterwards>
        <Reading />
        <DraftSwitch />
      </Afterwards>
    </>
  );
}
