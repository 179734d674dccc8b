import type { Language } from './language.ts';

// Numbers as the reader writes them: 1.240 in Dutch, 1,240 in English.

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;
const FORMATS = { nl: new Intl.NumberFormat(LOCALES.nl), en: new Intl.NumberFormat(LOCALES.en) };

export function number(value: number, language: Language): string {
  return FORMATS[language].format(value);
}

/** `one` or `many`, with the number in front: "1 rij", "1.240 rijen". */
export function counted(value: number, one: string, many: string, language: Language): string {
  return `${number(value, language)} ${value === 1 ? one : many}`;
}

const KILO = 1000;

/** A file's size as a file manager shows it. */
export function fileSize(bytes: number, language: Language): string {
  if (bytes < KILO) return counted(bytes, 'byte', 'bytes', language);
  const [value, unit] = bytes < KILO * KILO ? [bytes / KILO, 'kB'] : [bytes / (KILO * KILO), 'MB'];
  const format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: value < 10 ? 1 : 0 });
  return `${format.format(value)} ${unit}`;
}
