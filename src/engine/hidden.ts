/** Stands for each digit of a citizen number. */
const DOT = '•';

/** A citizen number as it may be told: its shape, none of its digits. */
export function hidden(text: string): string {
  return text.replace(/\d/g, DOT);
}
