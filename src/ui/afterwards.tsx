import { type ReactNode, useDeferredValue } from 'react';

// A part of the page that may come a moment after what stands around it: it is drawn in slices between which the page answers, so that
// no single stretch of work takes long. For what nobody looks at first, and only where its coming moves nothing that is there already.

export function Afterwards({ children }: { children: ReactNode }) {
  const isItsTurn = useDeferredValue(true, false);
  return isItsTurn && children;
}
