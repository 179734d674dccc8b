// What is said of one case when it has been judged.

export interface Verdict {
  /** The file could not be opened, mended or written at all. */
  broken?: string;
  /** Expected findings by check, found or not. */
  recall: { check: string; fault: string; found: boolean; where: string }[];
  falseAlarms: { check: string; where: string; text: string }[];
  /** Cells that are not as the truth has them, though nothing in them was lost. */
  wrong: { where: string; wanted: string; got: string; faults: string[] }[];
  /** What was different the second time. */
  unstable: string[];
  cleanRows: number;
}
