// Answers of Coachview's API, as people save them, to flat records: an array, a page with an array in it, pages one behind the other, or a record
// on each line. It never throws for bad data and drops no record.

/** A record's texts by path: `adres.postcode`. */
export type FlatRecord = ReadonlyMap<string, string>;

export interface JsonRecords<R = FlatRecord> {
  records: R[];
  /** How many records there are, when a page says so. */
  stated?: number;
}

/** Objects within objects further down hold nothing that is looked for (free fields, audit trails). */
const DEEPEST = 4;
/** Names under which pages keep how many records there are in all. */
const COUNTS = new Set(['count', 'total', 'totaal', 'totalcount', 'rowcount', 'aantal', 'totalrecords']);
/**
 * A record of its own has one of these, in capitals or not; an object without them that holds an array of objects is a page. `opmerking` and the
 * parts of a webaanvraag are the names of a body that is sent, which has no id yet.
 */
const OWN = new Set([
  'id',
  'nummer',
  'naam',
  'voornaam',
  'achternaam',
  'code',
  'webaanvraagid',
  'contactpersoon',
  'bedrijf',
  'opmerking',
  'referentienrklant',
  'aantalpersonen',
  'aantaldeelnemers',
]);

export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = { [name: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined when the text is not JSON of any of these forms. */
export function readJsonRecords(text: string): JsonRecords | undefined {
  const found = readJsonObjects(text);
  return found === undefined ? undefined : { ...found, records: found.records.map(flat) };
}

/** The records as they are, not flat. Undefined when the text is not JSON of any of these forms. */
export function readJsonObjects(text: string): JsonRecords<JsonObject> | undefined {
  const gathered = new Gathered();
  const whole = parse(text);
  if (whole !== undefined) gathered.take(whole, 0);
  else if (!takeDocuments(text, gathered)) return undefined;
  return gathered.isEmpty ? undefined : gathered.result();
}

/** Several documents one behind the other, usually one on each line. False when a line begins none, or the last does not end. */
function takeDocuments(text: string, gathered: Gathered): boolean {
  let waiting: string[] = [];
  for (const line of text.split('\n')) {
    if (waiting.length === 0 && line.trim() === '') continue;
    if (waiting.length === 0 && !/^\s*[[{]/.test(line)) return false;
    waiting.push(line);
    // What goes on over lines is indented, and ends with a bracket that is not; trying every line would take forever.
    if (waiting.length > 1 && !/^[\]}]/.test(line)) continue;
    const document = parse(waiting.join('\n').trim().replace(/,$/, ''));
    if (document === undefined) continue;
    gathered.take(document, 0);
    waiting = [];
  }
  return waiting.length === 0;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

class Gathered {
  readonly #records: JsonObject[] = [];
  #stated: number | undefined;

  get isEmpty(): boolean {
    return this.#records.length === 0;
  }

  take(value: Json, depth: number): void {
    if (depth > DEEPEST || value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      for (const one of value) this.take(one, depth + 1);
      return;
    }
    const inside = pageOf(value);
    if (inside === undefined) {
      this.#records.push(value);
      return;
    }
    for (const [name, count] of Object.entries(value))
      if (typeof count === 'number' && COUNTS.has(name.toLowerCase()))
        this.#stated = Math.max(this.#stated ?? 0, count);
    this.take(inside, depth + 1);
  }

  result(): JsonRecords<JsonObject> {
    const records = this.#records;
    return this.#stated === undefined ? { records } : { records, stated: this.#stated };
  }
}

/** The records of a page; undefined when the object is a record itself. */
function pageOf(object: JsonObject): Json[] | undefined {
  if (Object.keys(object).some((name) => OWN.has(name.toLowerCase()))) return undefined;
  const lists = Object.values(object).filter(
    (value): value is Json[] =>
      Array.isArray(value) && value.every((one) => one !== null && typeof one === 'object'),
  );
  return lists.length === 1 ? lists[0] : undefined;
}

function flat(object: JsonObject): FlatRecord {
  const texts = new Map<string, string>();
  const add = (value: Json, path: string, depth: number): void => {
    if (value === null || depth > DEEPEST) return;
    if (typeof value !== 'object') texts.set(path, String(value));
    else if (Array.isArray(value)) {
      const plain = value.filter((one) => one !== null && typeof one !== 'object');
      if (plain.length > 0) texts.set(path, plain.join('; '));
    } else
      for (const [name, inner] of Object.entries(value))
        add(inner, path === '' ? name : `${path}.${name}`, depth + 1);
  };
  add(object, '', 0);
  return texts;
}
