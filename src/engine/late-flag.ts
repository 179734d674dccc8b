import type { TableCheck } from '../checks/table/table-check.ts';
import type { Facts, Severity, Trust } from '../model/finding.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import { groupOf, type RowFlag } from './flag.ts';

// Findings of which the facts are made when somebody asks: in a large list there may be one in every row, and the page shows some dozens. Whatever
// may change them makes the check look again, which puts others in their place, so late facts are those that would have been made at once.

/** Makes the facts of all that were found together, in the order in which they were found. */
export type TellAll = () => readonly Facts[];

/** Those that were found together. */
export class LateFlags {
  readonly flags: LateFlag[] = [];
  readonly #check: TableCheck;
  readonly #severity: Severity;
  readonly #tellAll: TellAll;

  constructor(check: TableCheck, severity: Severity, tellAll: TellAll) {
    this.#check = check;
    this.#severity = severity;
    this.#tellAll = tellAll;
  }

  add(row: RowId, column: ColumnId | undefined, trust: Trust | undefined): void {
    const [check, severity] = [this.#check, this.#severity];
    const before = this.flags.at(-1);
    const group =
      before?.trust === trust && before !== undefined ? before.group : groupOf(check, severity, trust).group;
    this.flags.push(new LateFlag(this, check, severity, trust, group, row, column));
  }

  /** Makes the facts of all of them. */
  tell(): void {
    const facts = this.#tellAll();
    if (facts.length !== this.flags.length) throw new Error('other findings than those that were counted');
    this.flags.forEach((flag, nth) => {
      flag.facts = facts[nth]!;
    });
  }
}

class LateFlag implements RowFlag {
  readonly check: TableCheck;
  readonly severity: Severity;
  readonly trust: Trust | undefined;
  readonly group: string;
  readonly row: RowId;
  readonly column: ColumnId | undefined;
  before: RowFlag | undefined = undefined;
  /** The facts, or who will tell them. */
  #told: Facts | LateFlags;

  constructor(
    together: LateFlags,
    check: TableCheck,
    severity: Severity,
    trust: Trust | undefined,
    group: string,
    row: RowId,
    column: ColumnId | undefined,
  ) {
    this.check = check;
    this.severity = severity;
    this.trust = trust;
    this.group = group;
    this.row = row;
    this.column = column;
    this.#told = together;
  }

  get facts(): Facts {
    if (this.#told instanceof LateFlags) this.#told.tell();
    return this.#told as Facts;
  }

  set facts(facts: Facts) {
    this.#told = facts;
  }
}
