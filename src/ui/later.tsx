import { type ComponentType, use } from 'react';

// Parts of the page that the empty page does not need: they come after the first paint, and from then on stand in memory. A part that
// could not be fetched is asked for again the next time it is to be shown.

const all: (() => Promise<unknown>)[] = [];

/** Stands in for a component whose code comes later. Inside a `Suspense`. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let there: ComponentType<Props> | undefined;
  let coming: Promise<ComponentType<Props>> | undefined;
  const bring = () => {
    coming ??= load().then(
      (part) => {
        there = part;
        return part;
      },
      (reason: unknown) => {
        coming = undefined;
        throw reason;
      },
    );
    return coming;
  };
  all.push(bring);
  return function Later(props: Props) {
    // What is there already is shown at once, without waiting for a promise.
    const Part = there ?? use(bring());
    return <Part {...props} />;
  };
}

/** Acts once something has been painted that can be read; a tab in the background is painted when it is shown. */
export function afterFirstPaint(act: () => void): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
    setTimeout(act);
    return;
  }
  const observer = new PerformanceObserver((seen) => {
    if (seen.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    act();
  });
  observer.observe({ type: 'paint', buffered: true });
}

/** Fetches all of them, one after another: none may hold up what the user does meanwhile. Being without one is no trouble yet. */
export async function fetchTheRest(): Promise<void> {
  for (const bring of all) await bring().catch(() => undefined);
}
