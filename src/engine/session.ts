import { fromTableSchema } from '../layouts/table-schema.ts';
import { layoutFromHeadings } from '../layouts/template.ts';
import { type ReferenceProposal, readReference } from '../match/propose.ts';
import type { CalendarDate } from '../model/day.ts';
import { type Fault, isFault } from '../model/fault.ts';
import type { Layout } from '../model/layout.ts';
import { readTable } from '../read/read.ts';
import type { InflateElsewhere } from '../read/streamed/platform-inflate.ts';
import { textWorkbook } from '../write/report.ts';
import { starterSheets } from '../write/starter.ts';
import { writeWorkbook } from '../write/workbook.ts';
import { cards } from './cards.ts';
import { comparisonPage } from './comparing.ts';
import { dossierPage } from './dossiers.ts';
import { effectDetails, effectsView } from './effects.ts';
import type { Session, Source, Watch } from './face.ts';
import { change, redo, undo } from './history.ts';
import { findingView, listAt, listGroup } from './listing.ts';
import { Lists } from './lists.ts';
import { logLines } from './logging.ts';
import { cardPage } from './match-cards.ts';
import { matchLines } from './match-views.ts';
import { matchAll, prepareLists } from './matching.ts';
import type { Memory } from './memory.ts';
import { consequences, mend } from './mending.ts';
import { changeLayout, openedView, openSource } from './opening.ts';
import { Pace } from './pace.ts';
import { regroup } from './regrouping.ts';
import { relationPage, takeOver } from './relations.ts';
import { countMatches, replace } from './replacing.ts';
import { exportIdentities, markSeen } from './seen.ts';
import type { TemplateProposal } from './shown.ts';
import type { ListView, Referred } from './shown-lists.ts';
import { summarise } from './summary.ts';
import { makeTarget, showInTarget, targetOffers } from './targets.ts';
import { makeView, nextFinding, windowOf } from './viewing.ts';
import { write } from './writing.ts';

// The engine: plain functions around one piece of memory, behind the face of face.ts. The only place where the stages meet.

/**
 * @param today the day on which files are looked at: the engine has no clock
 * @param watch is told how far a change is that goes over thousands of cells
 * @param inflate inflates for it in another thread
 */
export function createSession(today: CalendarDate, watch?: Watch, inflate?: InflateElsewhere): Session {
  let open: Memory | undefined;
  let layout: Layout | undefined;
  const lists = new Lists();
  let openings = 0;
  /** Which of them is open. */
  let opening = 0;

  const memory = (): Memory => {
    if (open === undefined) throw new Error('no file is open');
    return open;
  };
  const changed = (act: (memory: Memory) => void) => {
    const now = memory();
    now.pace = watch && new Pace(watch);
    try {
      act(now);
    } finally {
      now.pace = undefined;
    }
    return summarise(now);
  };

  /** What is open is matched again when other lists are used or by another order. */
  const relisted = <T>(act: () => T): T => {
    const before = lists.version;
    const answer = act();
    if (lists.version === before) return answer;
    if (open === undefined) prepareLists(lists, today);
    else {
      matchAll(open);
      open.revision += 1;
    }
    return answer;
  };
  const summaryNow = () => (open === undefined ? undefined : summarise(open));
  const referred = (list: ListView): Referred => {
    const summary = summaryNow();
    return summary === undefined ? { list } : { list, summary };
  };

  return {
    async open(source, choices, watch) {
      openings += 1;
      const mine = openings;
      const made = await openSource(source, choices, layout, today, lists, watch, { inflate });
      if (isFault(made)) return made;
      // What was asked for later stays, also when it was read sooner.
      if (mine > opening) {
        opening = mine;
        open = made;
      }
      return openedView(made);
    },
    async chooseLayout(wanted) {
      layout = wanted;
      if (open === undefined || wanted === undefined) return undefined;
      changeLayout(open, wanted);
      return openedView(open);
    },
    learnTemplate: (source) => learnTemplate(source),
    summary: () => summarise(memory()),
    alignment: () => memory().alignment,
    view: (request) => makeView(memory(), request),
    window: (request) => windowOf(memory(), request),
    nextFinding: (from, step) => nextFinding(memory(), from, step),
    findings: (group, from, to) =>
      listGroup(memory(), group)
        .slice(from, to)
        .map((listed) => findingView(memory(), listed)),
    findingsAt: (row, column) => listAt(memory(), row, column).map((listed) => findingView(memory(), listed)),
    edit: (changes, label) => changed((m) => change(m, changes, label)),
    mend: (request) => changed((m) => mend(m, request)),
    dossiers: (from, to) => dossierPage(memory(), from, to),
    cards: (request) => cardPage(memory(), request),
    regroup: (request) => changed((m) => regroup(m, request)),
    async refer(source, choice = {}, watch) {
      const proposal = await readList(source, watch, inflate);
      return isFault(proposal) ? proposal : referred(relisted(() => lists.add(proposal, choice)));
    },
    confirmList(id, choice) {
      const list = relisted(() => lists.confirm(id, choice));
      return list === undefined ? undefined : referred(list);
    },
    references: () => lists.views(),
    forget(id) {
      relisted(() => lists.forget(id));
      return summaryNow();
    },
    setRuleOrder(order) {
      relisted(() => {
        lists.order = order;
      });
      return summaryNow();
    },
    effects: () => effectsView(memory()),
    effectDetails: (effect, from, to) => effectDetails(memory(), effect, from, to),
    matches: (from, to) => matchLines(memory(), from, to),
    compare: (from, to) => comparisonPage(memory(), from, to),
    relations: (group, from, to) => relationPage(memory(), group, from, to),
    takeOver: (request) => changed((m) => takeOver(m, request)),
    consequences: (request) => consequences(memory(), request),
    countMatches: (request) => countMatches(memory(), request),
    replace: (request) => changed((m) => replace(m, request)),
    exportIdentities: (from, to) => exportIdentities(memory(), from, to),
    markSeen: (seen) => changed((m) => markSeen(m, seen)),
    undo: () => changed(undo),
    redo: () => changed(redo),
    webaanvragen: (from, to) => cards(memory(), from, to),
    write: async (choices, watch) => write(memory(), choices, watch),
    targets: () => targetOffers(memory()),
    makeTarget: async (request) => makeTarget(memory(), request),
    showInTarget: (request, at) => showInTarget(memory(), request, at),
    log: () => logLines(memory()),
    starter: async (layout, language) => writeWorkbook(starterSheets(layout, language)),
    report: (sheet, rows) => textWorkbook(sheet, rows),
  };
}

/** A list from Coachview; cells that are pasted are read as the text that they are. */
function readList(
  source: Source,
  watch: Watch | undefined,
  inflate: InflateElsewhere | undefined,
): Promise<ReferenceProposal | Fault> {
  const file = source.kind === 'file' ? source : { name: '', bytes: new TextEncoder().encode(source.text) };
  return readReference(file, {
    watch: (done, rows) => watch?.({ phase: 'reading', done, rows }),
    inflate,
  });
}

/** An own template: a Table Schema file, or the headings of any table. */
async function learnTemplate(source: Source): Promise<TemplateProposal | Fault> {
  if (source.kind !== 'file') return { fault: 'no-table' };
  if (startsAsJson(source.bytes)) {
    const learnt = fromTableSchema(new TextDecoder().decode(source.bytes));
    if ('problem' in learnt) return { fault: 'no-table', detail: learnt.problem };
    return {
      layout: { source: source.name, ...learnt },
      recognised: learnt.columns.flatMap((column, at) => (column.field ? [at] : [])),
    };
  }
  const reading = await readTable(source, { headingRow: 1 }, { knownHeadings: new Set() });
  if (isFault(reading)) return reading;
  const headings = reading.table.columns.map((column) => column.heading);
  return layoutFromHeadings(headings, source.name);
}

function startsAsJson(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('{');
}
