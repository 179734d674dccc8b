import { useEffect } from 'react';
import { known } from '../../state/known.ts';
import { hasUnsavedChanges, isDraftKept } from '../../state/steps.ts';

// Lets the browser ask before the tab is closed, reloaded or left, as long as there are changes that are in no downloaded file and not
// kept on this computer: they are nowhere but in this tab.

function onLeave(event: BeforeUnloadEvent): void {
  const now = known.getState();
  if (hasUnsavedChanges(now) && !isDraftKept(now)) event.preventDefault();
}

export function useLeaveWarning(): void {
  useEffect(() => {
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, []);
}
