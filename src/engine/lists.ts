import { joinReferences } from '../match/join.ts';
import { ESSENTIAL } from '../match/list-kinds.ts';
import { namesOf } from '../match/list-names.ts';
import {
  type ConfirmedColumns,
  proposedColumns,
  type ReferenceProposal,
  referenceFrom,
  seemsWhole,
  takenAs,
} from '../match/propose.ts';
import type { RuleOrder } from '../model/match.ts';
import { REFERENCE_KINDS, type Reference, type ReferenceKind } from '../model/reference.ts';
import type { ListChoice, ListId, ListsInUse, ListView } from './shown-lists.ts';

// The lists from Coachview that the user gave, which of them are used, and by whose order of rules. Which one is used follows from what lists
// there are and what was said of them, not from how it came so. It looks nothing up.

interface Given {
  id: ListId;
  proposal: ReferenceProposal;
  columns: ConfirmedColumns;
  /** The user said what it is, or it is surely recognised. */
  isConfirmed: boolean;
  isWhole: boolean;
  isBeside: boolean | undefined;
  /** Made when it is used first. */
  reference?: Reference;
}

export class Lists {
  #given = new Map<ListId, Given>();
  #order: RuleOrder = 'csv';
  #nextId: ListId = 1;
  /** Grows with every change: whoever matched by an older one matches again. */
  #version = 0;
  #inUse: { version: number; references: ReadonlyMap<ReferenceKind, Reference> } | undefined;

  readonly #joined = new Map<ReferenceKind, { parts: readonly Reference[]; whole: Reference }>();

  get version(): number {
    return this.#version;
  }

  get order(): RuleOrder {
    return this.#order;
  }

  set order(order: RuleOrder) {
    if (order === this.#order) return;
    this.#order = order;
    this.#version += 1;
  }

  add(proposal: ReferenceProposal, choice: ListChoice): ListView {
    const id = choice.id ?? this.#nextId;
    this.#nextId = Math.max(this.#nextId, id + 1);
    const isSure = proposal.isSure && proposal.columns.every((one) => one.field === undefined || one.isSure);
    const given: Given = {
      id,
      proposal,
      columns: proposedColumns(proposal),
      isConfirmed: isSure,
      isWhole: seemsWhole(proposal),
      isBeside: undefined,
    };
    this.#given.delete(id);
    this.#given.set(id, given);
    this.#choose(given, choice);
    return this.view(id)!;
  }

  /** Undefined when there is no such list. */
  confirm(id: ListId, choice: ListChoice): ListView | undefined {
    const given = this.#given.get(id);
    if (given === undefined) return undefined;
    this.#choose(given, choice);
    given.isConfirmed = true;
    return this.view(id);
  }

  #choose(given: Given, { kind, columns, isWhole, isBeside }: ListChoice): void {
    if (kind !== undefined && kind !== given.proposal.kind) {
      given.proposal = takenAs(given.proposal, kind);
      given.columns = proposedColumns(given.proposal);
    }
    if (columns !== undefined) given.columns = columns;
    if (kind !== undefined || columns !== undefined) given.isConfirmed = true;
    if (isWhole !== undefined) given.isWhole = isWhole;
    if (isBeside !== undefined) given.isBeside = isBeside;
    delete given.reference;
    this.#version += 1;
  }

  /** One list, or all of them. */
  forget(id?: ListId): void {
    const before = this.#given.size;
    if (id === undefined) this.#given.clear();
    else this.#given.delete(id);
    if (this.#given.size === before) return;
    this.#joined.clear();
    this.#version += 1;
  }

  /** By kind, what is looked up in. */
  inUse(): ReadonlyMap<ReferenceKind, Reference> {
    if (this.#inUse?.version !== this.#version) {
      const references = new Map<ReferenceKind, Reference>();
      for (const kind of REFERENCE_KINDS) {
        const used = this.#usedOf(kind);
        if (used.length > 0) references.set(kind, this.#together(kind, used));
      }
      this.#inUse = { version: this.#version, references };
    }
    return this.#inUse.references;
  }

  /** The same parts are the same list, so that what was made for looking up in it still holds. */
  #together(kind: ReferenceKind, used: readonly Given[]): Reference {
    const parts = used.map(referenceOf);
    const known = this.#joined.get(kind);
    const isSame =
      known?.parts.length === parts.length && parts.every((part, at) => part === known.parts[at]);
    const whole = isSame ? known.whole : together(used);
    this.#joined.set(kind, { parts, whole });
    return whole;
  }

  summary(): ListsInUse {
    const kinds = [...this.inUse()].map(([kind, { count, isWhole }]) => {
      const names = this.#usedOf(kind).map(({ proposal }) => proposal.name);
      return { kind, count, isWhole, names };
    });
    const waiting = [...this.#given.values()].filter((given) => !isReady(given)).map(({ id }) => id);
    return { order: this.#order, kinds, waiting };
  }

  views(): ListView[] {
    return [...this.#given.keys()].flatMap((id) => this.view(id) ?? []);
  }

  view(id: ListId): ListView | undefined {
    const given = this.#given.get(id);
    if (given === undefined) return undefined;
    const { proposal, isWhole } = given;
    const fields = new Map(given.columns.map(({ column, field }) => [column, field]));
    const isUsed = proposal.kind !== undefined && this.#usedOf(proposal.kind).includes(given);
    const lacks = lacksOf(given);
    return {
      id,
      name: proposal.name,
      kind: proposal.kind,
      columns: proposal.columns.map(({ column, heading, field: proposed, isSure, samples }) => {
        const field = fields.get(column);
        const stands = given.isConfirmed || (isSure && field === proposed);
        return { column, heading, ...(field === undefined ? {} : { field }), isSure: stands, samples };
      }),
      fields: proposal.kind === undefined ? [] : namesOf(proposal.kind).map(({ field }) => field),
      count: isUsed ? referenceOf(given).count : proposal.records,
      ...(proposal.stated === undefined ? {} : { stated: proposal.stated }),
      isWhole,
      isBeside: given.isBeside ?? false,
      state:
        !given.isConfirmed || proposal.kind === undefined
          ? 'unsure'
          : lacks.length > 0
            ? 'incomplete'
            : isUsed
              ? 'used'
              : 'replaced',
      lacks,
    };
  }

  /** The last list of a kind, and those that it stands beside. */
  #usedOf(kind: ReferenceKind): Given[] {
    const ready = [...this.#given.values()].filter((given) => given.proposal.kind === kind && isReady(given));
    let from = ready.length - 1;
    while (from > 0 && standsBeside(ready[from]!, ready[from - 1]!)) from--;
    return from < 0 ? [] : ready.slice(from);
  }
}

function isReady(given: Given): boolean {
  return given.isConfirmed && given.proposal.kind !== undefined && lacksOf(given).length === 0;
}

/** Unless the user says otherwise, a part does not take the place of what it may be a part of. */
function standsBeside(given: Given, earlier: Given): boolean {
  return given.isBeside ?? (!seemsWhole(given.proposal) || !seemsWhole(earlier.proposal));
}

function lacksOf({ proposal, columns }: Given): ListView['lacks'] {
  if (proposal.kind === undefined) return [];
  return ESSENTIAL[proposal.kind].filter(
    (group) => !group.some((field) => columns.some((column) => column.field === field)),
  );
}

function referenceOf(given: Given): Reference {
  given.reference ??= referenceFrom(given.proposal, given.columns, given.isWhole);
  return given.reference;
}

/** Pages of one answer are whole together when they hold as many records as one of them says there are. */
function together(used: readonly Given[]): Reference {
  const joined = joinReferences(used.map(referenceOf));
  const stated = Math.max(0, ...used.map(({ proposal }) => proposal.stated ?? 0));
  const isSaidPart = used.some((given) => !given.isWhole && seemsWhole(given.proposal));
  if (joined.isWhole || used.length === 1 || isSaidPart || stated === 0 || joined.count < stated)
    return joined;
  return joinReferences([joined], true);
}
