import { createSession } from '../engine/session.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import type { CalendarDate } from '../model/day.ts';
import type { KindId } from '../model/field.ts';
import { isOwn, type Layout } from '../model/layout.ts';
import { pause } from '../read/pause.ts';

// Opens made lists in a session of its own while nobody has chosen a file yet. A browser makes quick code only of what it has run for a
// while, and half of the time to the verdict of a usual file went there (docs/decisions/0010-csv-as-bytes.md). Nothing of it is kept.

/** Rows of one list after the other: short ones, so that a file that is chosen meanwhile hardly waits. */
const LISTS = [100, 300, 600, 600];
/** One row in so many has something wrong, in another column each time. */
const WRONG = 30;

/** Does it with lists under this layout, unless or until `isOver`. */
export async function rehearse(
  today: CalendarDate,
  isOver: () => boolean,
  layout: Layout = WEBAANVRAGEN,
): Promise<void> {
  for (const rows of LISTS) {
    await pause();
    if (isOver()) return;
    const session = createSession(today);
    if (isOwn(layout)) await session.chooseLayout(layout);
    const bytes = new TextEncoder().encode(madeList(rows, layout));
    await session.open({ kind: 'file', name: 'proef.csv', bytes }, {});
  }
}

/** A list of so many rows as text: four rows a webaanvraag, and about half of the cells new to their column, as in a real list. */
export function madeList(rows: number, { columns }: Layout = WEBAANVRAGEN): string {
  const lines = [columns.map(({ heading }) => heading).join(';')];
  for (let row = 0; row < rows; row++) {
    const cells = columns.map(({ field, kind }, at) => {
      const isOfBundle = !field?.startsWith('deelnemer');
      const text = MADE[kind]?.(isOfBundle ? row >> 2 : row + rows) ?? '';
      const isWrong = row % WRONG === 0 && at === (row / WRONG) % columns.length;
      return isWrong ? `${text} ?` : text;
    });
    lines.push(cells.join(';'));
  }
  return `${lines.join('\r\n')}\r\n`;
}

const pick = (list: readonly string[], n: number) => list[n % list.length]!;
const digits = (n: number, length: number) => String(n).padStart(length, '0');
const LETTERS = 'ABCDEFGHJKLMNPRSTVW';
const letter = (n: number) => LETTERS[n % LETTERS.length]!;
const surname = (n: number) =>
  `${pick(['Jan', 'Bakk', 'Öz', 'Mul', 'Viss'], n)}${pick(['sen', 'er', 'stra', 'man'], n >> 2)}`;

/** A text for a number, for the kinds that most lists have. */
const MADE: Partial<Record<KindId, (n: number) => string>> = {
  'request-number': (n) => digits(n + 1, 7),
  'course-code': (n) => pick(['VCA-B', 'BHV-H', 'EHBO-1'], n),
  reference: (n) => `PO-${n}-${(n * 7919) % 99_991}`,
  remark: (n) => (n % 9 === 0 ? `"Zie ""dossier ${n}""; graag bellen"` : ''),
  'yes-no': (n) => pick(['Ja', 'Nee', 'Nee'], n),
  'company-name': (n) =>
    pick(['Bouwbedrijf Holtland B.V.', 'Zorggroep De Linde', '"Stichting Voorbeeld; Noord"'], n),
  address: (n) => `${pick(['Dorpsstraat', 'Kerkweg', 'Nieuwe Gracht'], n)} ${1 + (n % 240)}`,
  postcode: (n) => `${1000 + ((n * 37) % 8999)} ${letter(n)}${letter(n >> 3)}`,
  town: (n) => pick(['Utrecht', "'s-Hertogenbosch", 'Súdwest-Fryslân', 'Tilburg'], n),
  country: () => 'NL',
  phone: (n) => `06${10_000_000 + ((n * 7_919_993) % 89_999_999)}`,
  email: (n) => `${letter(n).toLowerCase()}.${n}@example.nl`,
  'extern-id': (n) => digits(n, 10),
  'extern-source': () => 'crm',
  initials: (n) => `${letter(n)}.${letter(n >> 2)}.`,
  'first-name': (n) => pick(['Sanne', 'Daan', 'Zoë', 'Fatima', 'Jürgen', 'Noor'], n),
  infixes: (n) => pick(['', '', '', 'van', 'de', 'van der'], n),
  surname,
  'unique-id': (n) => `P-${digits(n, 6)}`,
  number: (n) => `${(n * 7919) % 4000},${digits(n % 100, 2)}`,
  text: (n) => pick(['Zorg', 'Techniek', 'B07', ''], n),
  gender: (n) => pick(['M', 'V'], n),
  date: (n) => `${digits(1 + (n % 28), 2)}-${digits(1 + ((n * 5) % 12), 2)}-${1955 + ((n * 11) % 50)}`,
};
