import { useEffect } from 'react';
import { known } from '../../state/known.ts';
import { openPasted } from '../../state/opening.ts';
import { goToProblem } from '../../state/view.ts';
import { redo, undo } from '../../state/work.ts';

// Keys that hold for the whole page. A field in which the user is typing, and the grid, come first.

/** Fields that are ticked or pushed have no text, and no undoing of their own. */
const NOT_TYPED_IN = /^(?:checkbox|radio|range|button|submit|file)$/;

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TYPED_IN.test(target.type);
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || isTyping(event.target)) return;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    const wantsRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!wantsRedo && key !== 'z') return;
    event.preventDefault();
    void (wantsRedo ? redo() : undo());
  } else if (event.key === 'F8' && known.getState().step === 'check') {
    event.preventDefault();
    void goToProblem(event.shiftKey ? -1 : 1);
  }
}

function onPaste(event: ClipboardEvent): void {
  if (event.defaultPrevented || isTyping(event.target) || known.getState().step !== 'file') return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.trim() === '') return;
  event.preventDefault();
  const html = event.clipboardData?.getData('text/html');
  openPasted(text, html === '' ? undefined : html);
}

export function usePageKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('paste', onPaste);
    };
  }, []);
}
