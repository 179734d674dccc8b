import type { KeptDraft } from '../worker/draft.ts';

// What the page knows of the work that is kept on this computer.

export interface Drafts {
  isOn: boolean;
  /** The browser does not let anything be stored. */
  isRefused: boolean;
  /** The open file may hold citizen numbers, so it is not stored. */
  isBarred: boolean;
  kept: KeptDraft | undefined;
  /** How far the open work had come when it was stored last. */
  keptRevision: number | undefined;
  isResuming: boolean;
  /** It was kept by another edition of the page, which mended otherwise. */
  isOtherwise: boolean;
}
export const NO_DRAFT: Drafts = {
  isOn: false,
  isRefused: false,
  isBarred: false,
  kept: undefined,
  keptRevision: undefined,
  isResuming: false,
  isOtherwise: false,
};
