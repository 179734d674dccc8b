import { useEffect } from 'react';

// Keeps the focus in its place when the button that was pressed is gone: mended findings leave the list, a done action leaves the
// headline. Without this the browser starts again at the top of the page. It never takes a focus that is somewhere.

const FOCUSABLE = 'button:not(:disabled), a[href], input:not(:disabled), textarea, select, [tabindex="0"]';

/** Where an element stood: from its own parent outward, and as which child. */
interface Stood {
  element: HTMLElement;
  places: { parent: Element; at: number }[];
}

function placeOf(element: HTMLElement, main: Element): Stood {
  const places: Stood['places'] = [];
  for (let child: Element = element; child !== main && child.parentElement !== null; ) {
    const parent: Element = child.parentElement;
    places.push({ parent, at: [...parent.children].indexOf(child) });
    child = parent;
  }
  return { element, places };
}

function focusableIn(children: readonly Element[]): HTMLElement | undefined {
  for (const child of children) {
    const all = [child, ...child.querySelectorAll(FOCUSABLE)];
    const found = all.find((one) => one.matches(FOCUSABLE) && one.checkVisibility());
    if (found instanceof HTMLElement) return found;
  }
  return undefined;
}

/** What came in its place, or stands nearest to it; at last the headline. */
function nearest({ places }: Stood, main: Element): HTMLElement | undefined {
  for (const { parent, at } of places) {
    if (parent === main) break;
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const found = focusableIn(children.slice(at)) ?? focusableIn(children.slice(0, at).reverse());
    if (found !== undefined) return found;
  }
  return main.querySelector<HTMLElement>('h1') ?? undefined;
}

function watchFocus(main: HTMLElement): () => void {
  let stood: Stood | undefined;
  const remember = (event: FocusEvent) => {
    const { target } = event;
    stood = target instanceof HTMLElement && main.contains(target) ? placeOf(target, main) : undefined;
  };
  // Who presses beside everything, or tabs out of the page, means to have no focus here.
  const forget = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key === 'Tab') stood = undefined;
  };
  const observer = new MutationObserver(() => {
    if (stood === undefined || document.activeElement !== document.body) return;
    const { element } = stood;
    if (!element.isConnected) nearest(stood, main)?.focus();
    // A button that was out of use while its work was going on.
    else if (!element.matches(':disabled')) element.focus({ preventScroll: true });
  });
  document.addEventListener('focusin', remember);
  document.addEventListener('pointerdown', forget, true);
  document.addEventListener('keydown', forget, true);
  observer.observe(main, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('pointerdown', forget, true);
    document.removeEventListener('keydown', forget, true);
  };
}

export function useFocusKept(): void {
  useEffect(() => {
    const main = document.querySelector<HTMLElement>('main');
    return main === null ? undefined : watchFocus(main);
  }, []);
}
