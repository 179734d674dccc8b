import type { ViewRequest, WindowRequest } from '../engine/face.ts';
import type { NextFinding, RowWindow } from '../engine/shown.ts';
import type { EffectId } from '../model/effect.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import { engine, showTrouble } from './engine.ts';
import { ALL_ROWS, known } from './known.ts';

// Which rows are shown, and where the grid goes. View state is not undoable; the data is.

/** Rows asked at a time while looking for one row; only their numbers cross the thread. */
const LOCATE_ROWS = 4000;
let token = 0;

/** Makes the view that is asked for; an overtaken answer is dropped. */
export async function show(request: ViewRequest): Promise<void> {
  known.setState({ request });
  try {
    const view = await engine().ask('view', request);
    if (known.getState().request === request) known.setState({ view });
  } catch (reason) {
    showTrouble(reason);
  }
}

export function showFilter(filter: ViewRequest['filter']): Promise<void> {
  const { search } = known.getState().request;
  return show({ filter, ...(search === undefined ? {} : { search }) });
}

export function showGroup(group: string): Promise<void> {
  known.setState({ panel: 'table' });
  return show({ filter: 'all', group });
}

/** The rows that cause an effect, in the check step. */
export function showEffectRows(effect: EffectId): Promise<void> {
  known.setState({ step: 'check', panel: 'table' });
  return show({ filter: 'all', effect });
}

export function showSearch(search: string): Promise<void> {
  const { search: _before, ...rest } = known.getState().request;
  return show(search === '' ? rest : { ...rest, search });
}

/** The same filter again, over the data as they are now. */
export function renewView(): Promise<void> {
  return show({ ...known.getState().request });
}

export function load(request: WindowRequest): Promise<RowWindow> {
  return engine().ask('window', request);
}

export function next(
  from: { position: number; column: ColumnId | undefined },
  step: 1 | -1,
): Promise<NextFinding | undefined> {
  const view = known.getState().view?.view ?? 0;
  return engine().ask('nextFinding', { view, ...from }, step);
}

/** Lets the grid go to a place in the view. */
function goTo(position: number, column: ColumnId | undefined): void {
  token += 1;
  known.setState({
    panel: 'table',
    goTo: column === undefined ? { position, token } : { position, column, token },
  });
}

/** Goes to a row of the table, in the check step. When the filter hides it, all rows are shown first. */
export async function goToRow(row: RowId, column?: ColumnId): Promise<void> {
  known.setState({ step: 'check', panel: 'table' });
  try {
    let position = await locate(row);
    if (position === undefined) {
      await show(ALL_ROWS);
      position = await locate(row);
    }
    if (position !== undefined) goTo(position, column);
  } catch (reason) {
    showTrouble(reason);
  }
}

/** The position of a row in the view, looked for where it would stand when nothing were moved, then from the top. */
async function locate(row: RowId): Promise<number | undefined> {
  const { view, opened } = known.getState();
  if (view === undefined || opened === undefined) return undefined;
  const guess = Math.max(0, row - opened.notices.headingRow - LOCATE_ROWS / 2);
  for (const from of [guess, ...starts(view.rows)]) {
    const window = await load({ view: view.view, from, to: from + LOCATE_ROWS, columns: [] });
    const at = window.rows.findIndex((seen) => seen.row === row);
    if (at >= 0) return from + at;
  }
  return undefined;
}

function starts(rows: number): number[] {
  return Array.from({ length: Math.ceil(rows / LOCATE_ROWS) }, (_, at) => at * LOCATE_ROWS);
}

/** The next or previous problem from the active cell, for the buttons beside the grid. */
export async function goToProblem(step: 1 | -1): Promise<boolean> {
  const { selected } = known.getState();
  try {
    const position = selected === undefined ? undefined : await locate(selected.row);
    const from = { position: position ?? 0, column: position === undefined ? undefined : selected?.column };
    const found = await next(from, step);
    if (found === undefined) return false;
    goTo(found.position, found.column);
    return true;
  } catch (reason) {
    showTrouble(reason);
    return true;
  }
}
