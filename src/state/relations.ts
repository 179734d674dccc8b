import type { RelationGroup, RelationPage, TakeOverRequest } from '../engine/shown-relations.ts';
import { engine } from './engine.ts';
import { change } from './work.ts';

// The clients of the file against an earlier list of them, some at a time, and the user's choice of what the list says.

export function loadRelations(group: RelationGroup, to: number): Promise<RelationPage | undefined> {
  return engine().ask('relations', group, 0, to);
}

export function takeOver(request: TakeOverRequest): Promise<void> {
  return change('made', () => engine().change('takeOver', request));
}
