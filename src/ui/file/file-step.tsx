import { useKnown } from '../../state/known.ts';
import { dismissFault } from '../../state/opening.ts';
import { FaultPage } from '../shell/fault-page.tsx';
import { Reading } from './reading.tsx';
import { Verdict } from './verdict.tsx';
import { Welcome } from './welcome.tsx';

// The first step: choosing a file; after that the verdict over it, and how it was read.

export function FileStep() {
  const fault = useKnown((now) => now.fault);
  const hasFile = useKnown((now) => now.opened !== undefined);
  if (fault !== undefined) {
    return <FaultPage fault={fault.fault} name={fault.name} {...(hasFile ? { onBack: dismissFault } : {})} />;
  }
  if (!hasFile) return <Welcome />;
  return (
    <>
      <Verdict />
      <Reading />
    </>
  );
}
