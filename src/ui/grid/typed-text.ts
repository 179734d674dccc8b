// What a text field gives back, as a cell wants it. Nothing else is ever changed in what was typed.

/** A field knows one kind of line end; a cell keeps the kind it had. Untouched text comes back as it was, byte for byte. */
export function typedText(before: string, typed: string): string {
  if (typed === before.replace(/\r\n?/g, '\n')) return before;
  return before.includes('\r\n') ? typed.replaceAll('\n', '\r\n') : typed;
}
