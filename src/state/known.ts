import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Progress, ViewRequest } from '../engine/face.ts';
import type { Opened, Proof, Summary, TemplateProposal, View } from '../engine/shown.ts';
import type { ListId, ListView } from '../engine/shown-lists.ts';
import type { CardFilter, EffectsView } from '../engine/shown-matches.ts';
import type { MadeTarget, TargetOffer } from '../engine/shown-targets.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import type { GroupLabel } from '../model/edit.ts';
import type { EffectId } from '../model/effect.ts';
import type { Fault } from '../model/fault.ts';
import type { Layout } from '../model/layout.ts';
import type { ReadingChoices } from '../model/notice.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import type { TargetChoices } from '../model/target.ts';
import type { Language } from '../text/language.ts';
import type { Given } from '../worker/given.ts';
import type { KeptLists } from '../worker/kept-lists.ts';
import type { Kept } from '../worker/seen.ts';
import { type Drafts, NO_DRAFT } from './drafts.ts';
import { readPreferences, type Theme } from './preferences.ts';

// What the page knows. The table is not among it: that stays with the engine. Only the modules beside this one write here.

export const STEPS = ['file', 'columns', 'check', 'preview', 'save'] as const;
export type StepId = (typeof STEPS)[number];

/** What was done last, for the status line. */
export interface Told {
  /** Another one each time, so that the same words are announced again. */
  id: number;
  /** `by-itself`: the user said yes to it earlier, for the whole session. */
  did: 'made' | 'by-itself' | 'undone' | 'redone';
  label: GroupLabel;
  count: number;
  /** What was mended by itself after it. */
  also: readonly { label: GroupLabel; count: number }[];
  /** Checks for which *always* has ended with it. */
  ended: readonly string[];
}

/** A group to which the user says yes for the rest of the session. */
export interface Always {
  key: string;
  check: string;
}

/** Work that the user waits for. */
export interface Busy {
  /** File name; '' for pasted cells. */
  name: string;
  progress: Progress | undefined;
  /** Rows read so far; they stay told while the rows are checked. */
  rows?: number;
  /** The first rows of the file, headings first, as soon as they are known. */
  first?: readonly (readonly string[])[];
  /** Ends it; only there while the bytes of a list or a template are waited for. */
  stop?: () => void;
  /** It takes long enough to be worth showing; without this a small file would make the page flicker. */
  isLong?: boolean;
}

/** The lists from Coachview. */
export interface Lists {
  given: readonly ListView[];
  /** Files that are being read. */
  reading: readonly Busy[];
  /** Files that could not be read. */
  refused: readonly { fault: Fault; name: string }[];
  /** The list of which the columns are shown, to be confirmed. */
  opened: ListId | undefined;
  keeping: Keeping;
}

/** Whether lists are kept on this computer. */
export interface Keeping {
  isOn: boolean;
  /** The browser does not let anything be stored. */
  isRefused: boolean;
  /** What is stored: how many lists, and since which day. */
  kept: KeptLists | undefined;
}

/** Which webaanvragen are shown in the preview, and how. */
export interface Requests {
  as: 'cards' | 'tree' | 'arrived';
  filter: CardFilter;
  /** Only those in which this effect has a row; its details are open. */
  effect: EffectId | undefined;
  search: string;
}

export interface Saved {
  revision: number;
  /** The user has downloaded it. */
  given?: boolean;
  proof: Proof;
  bytes: Uint8Array;
}

/** Remembering who was saved, on this computer. */
export interface Remembering {
  isOn: boolean;
  /** The browser does not let anything be stored. */
  isRefused: boolean;
  kept: Kept | undefined;
  /** The participants of the file that was downloaded last are remembered. */
  justSaved: boolean;
}

/** What the file is for, when not for the import of its layout. It holds for one open file and one layout, told by `generation`. */
export interface Purpose {
  generation: number;
  /** One of a target's forms; undefined for the file of the layout itself. */
  form: string | undefined;
  choices: TargetChoices;
  /** The targets as they stood at this revision. */
  offers: { revision: number; targets: readonly TargetOffer[] } | undefined;
  /** What was made, or why not. */
  made: { revision: number; answer: MadeTarget; given?: boolean } | undefined;
}
export const NO_PURPOSE: Purpose = {
  generation: 0,
  form: undefined,
  choices: {},
  offers: undefined,
  made: undefined,
};

export interface Known {
  language: Language;
  theme: Theme;
  step: StepId;
  /** Steps that the user has been at since the file was opened. */
  visited: readonly StepId[];
  /** The layout that rules, or will rule for the next file. */
  layout: Layout;
  opened: Opened | undefined;
  /** Grows with each opened file and each rebuilt engine: answers of an older one are stale whatever their revision says. */
  generation: number;
  summary: Summary | undefined;
  choices: ReadingChoices;
  request: ViewRequest;
  view: View | undefined;
  /** Rows of the file as a whole at the time the view was made: when this changes, positions shift. */
  goTo: { position: number; column?: ColumnId; token: number } | undefined;
  busy: Busy | undefined;
  /** How many changes are under way. */
  working: number;
  /** How far the change is that is being made, when it takes long. */
  progress: Progress | undefined;
  /** Why the last file could not be opened. */
  fault: { fault: Fault; name: string } | undefined;
  /** A fault in the midst of work. */
  trouble: Fault | undefined;
  told: Told | undefined;
  always: readonly Always[];
  /** Groups, by key, that the user wants left as they are. */
  aside: readonly string[];
  /** A file that waits for a yes, because opening it gives up the changes. */
  waiting: { source: Given } | { reread: ReadingChoices } | undefined;
  proposal: TemplateProposal | undefined;
  lists: Lists;
  effects: EffectsView | undefined;
  requests: Requests;
  selected: { row: RowId; column: ColumnId } | undefined;
  /** On narrow screens only one of the two is there. */
  panel: 'table' | 'findings';
  fileName: string;
  saving: Progress | 'begun' | undefined;
  saved: Saved | undefined;
  /** Errors that leaving out rows does not take away, of the last try. */
  heldBack: number;
  purpose: Purpose;
  seen: Remembering;
  drafts: Drafts;
  /** Puts a newer version of the page in place. */
  update: (() => void) | undefined;
}

export const ALL_ROWS: ViewRequest = { filter: 'all' };
export const ALL_REQUESTS: Requests = { as: 'cards', filter: 'all', effect: undefined, search: '' };

export function atFirst(): Known {
  return {
    ...readPreferences(),
    step: 'file',
    visited: ['file'],
    layout: WEBAANVRAGEN,
    opened: undefined,
    generation: 0,
    summary: undefined,
    choices: {},
    request: ALL_ROWS,
    view: undefined,
    goTo: undefined,
    busy: undefined,
    working: 0,
    progress: undefined,
    fault: undefined,
    trouble: undefined,
    told: undefined,
    always: [],
    aside: [],
    waiting: undefined,
    proposal: undefined,
    lists: {
      given: [],
      reading: [],
      refused: [],
      opened: undefined,
      keeping: { isOn: false, isRefused: false, kept: undefined },
    },
    effects: undefined,
    requests: ALL_REQUESTS,
    selected: undefined,
    panel: 'table',
    fileName: '',
    saving: undefined,
    saved: undefined,
    heldBack: 0,
    purpose: NO_PURPOSE,
    seen: { isOn: false, isRefused: false, kept: undefined, justSaved: false },
    drafts: NO_DRAFT,
    update: undefined,
  };
}

export const known = createStore<Known>(atFirst);

/** A part of what is known, for a component; it draws itself again when that part changes. */
export function useKnown<T>(select: (now: Known) => T): T {
  return useStore(known, select);
}
