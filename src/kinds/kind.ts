import type { CalendarDate } from '../model/day.ts';
import type { KindId } from '../model/field.ts';
import type { Signs } from '../model/signs.ts';
import type { Bilingual } from '../text/language.ts';
import { withoutStraySpaces } from './spaces.ts';

// What a kind of value is: how a text is read, how the receiver wants it written, and what the user is told about it.
// A kind never changes a cell and never throws; what to do about a text it cannot read is the work of checks/.

export type Value = string | number | boolean | CalendarDate;

/** "Explain this column". */
export interface Explanation {
  /** What belongs in a cell. */
  expected: string;
  /** One cell as it should be. */
  example: string;
  /** What Coachview does with it. */
  coachview: string;
}

export interface Kind<V extends Value = Value> {
  id: KindId;
  /** The value, or undefined when the text is blank or cannot be read as this kind. Never throws. */
  read(text: string): V | undefined;
  /** Whether the text is surely written as the receiver wants it; quick, and absent where nothing is gained by it. */
  isWanted?(text: string): boolean;
  /** A text that is made of nothing but these is so in any case, and not looked at. */
  wantedSigns?: Signs;
  /** And so is one that has any of these. */
  provedBy?: Signs;
  /** The text that the receiver wants for this value. */
  write(value: V): string;
  explain: Bilingual<Explanation>;
}

/** A kind for which every filled text is a value. */
export function textKind(id: KindId, explain: Bilingual<Explanation>): Kind<string> {
  return {
    id,
    read: (text) => withoutStraySpaces(text) || undefined,
    write: (value) => value,
    explain,
  };
}
