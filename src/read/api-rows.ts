import { isSamePerson } from '../model/person.ts';
import { companyCells, courseCells, personCells, repeatsContact, requestCells } from './api-cells.ts';
import { cellsOf } from './json-cells.ts';
import { isObject, type Json, type JsonObject } from './reference-json.ts';

// Answers and bodies of Coachview's API as the rows of a list of webaanvragen: one for each deelnemer, as an institute would fill it in. What
// belongs to a webaanvraag but came in another answer is joined by its id. What has no field keeps its path for a name; nothing is left out.

/** Texts by field, or by path where there is no field for it. */
export type AnswerRow = Map<string, string>;

/** What stands beside the request itself in one object. */
const PARTS: ReadonlyMap<string, (value: Json) => boolean> = new Map<string, (value: Json) => boolean>([
  ['contactpersoon', isObject],
  ['bedrijf', isObject],
  ['deelnemers', isObjectList],
  ['opleidingen', isObjectList],
]);
/** How many take part, which the rows say themselves. */
const COUNTS = ['aantalpersonen', 'aantaldeelnemers'];
const SPEAKS_OF_REQUEST = ['contactpersoon', 'deelnemers', 'contactpersoonisdeelnemer', ...COUNTS];

/** An object by its names in small letters, for answers are not all written alike. */
type Low = ReadonlyMap<string, Json>;

/** Undefined when there is no webaanvraag in it, nor part of one. */
export function webaanvraagRows(objects: readonly JsonObject[]): AnswerRow[] | undefined {
  const answer = new Answer(objects.map((object) => ({ object, low: lowered(object) })));
  return answer.isOfRequests ? answer.rows() : undefined;
}

interface Read {
  object: JsonObject;
  low: Low;
}

class Answer {
  readonly #requests: Read[] = [];
  readonly #participants = new Map<string, JsonObject[]>();
  readonly #courses = new Map<string, JsonObject[]>();
  readonly #others: JsonObject[] = [];
  readonly #taken: Set<string>;
  #next = 1;

  constructor(all: readonly Read[]) {
    for (const one of all) {
      const owner = ownerOf(one.low);
      if (owner !== undefined) {
        const into = isPerson(one.low) ? this.#participants : this.#courses;
        const known = into.get(owner);
        if (known === undefined) into.set(owner, [one.object]);
        else known.push(one.object);
      } else if (SPEAKS_OF_REQUEST.some((name) => one.low.has(name))) this.#requests.push(one);
      else this.#others.push(one.object);
    }
    this.#taken = new Set(
      this.#requests.flatMap(({ low }) => textAt(low, 'nummer') ?? textAt(low, 'id') ?? []),
    );
  }

  get isOfRequests(): boolean {
    return this.#requests.length > 0 || this.#participants.size > 0;
  }

  rows(): AnswerRow[] {
    const rows = this.#requests.flatMap((request) => this.#rowsOf(request));
    for (const [owner, objects] of this.#participants)
      for (const object of objects)
        rows.push(new Map([['webaanvraagNr', owner], ...personCells(object, 'deelnemer', owner)]));
    for (const [owner, objects] of this.#courses)
      for (const object of objects)
        rows.push(new Map([['webaanvraagNr', owner], ...courseCells([object], owner)]));
    return [...rows, ...this.#others.map(cellsOf)];
  }

  #rowsOf({ object, low }: Read): AnswerRow[] {
    const id = textAt(low, 'id') ?? '';
    const deelnemers = [...objectsAt(low, 'deelnemers'), ...this.#joined(this.#participants, id)];
    const courses = [...objectsAt(low, 'opleidingen'), ...this.#joined(this.#courses, id)];
    const number = textAt(low, 'nummer') ?? (id || this.#freeNumber());
    const base = new Map<string, string>([['webaanvraagNr', number], ...courseCells(courses, id)]);
    for (const [name, text] of requestCells(withoutParts(object))) {
      const isId = name.toLowerCase() === 'id' && text === id;
      if (!isId && !COUNTS.includes(name.toLowerCase())) base.set(name, text);
    }
    if (id !== '' && base.get('webaanvraagNr') !== id) base.set('id', id);
    const contact = personCells(objectAt(low, 'contactpersoon'), 'contactpersoon');
    for (const [field, text] of [...companyCells(objectAt(low, 'bedrijf')), ...contact])
      base.set(field, text);
    const rows = deelnemers.map((one) => new Map([...base, ...personCells(one, 'deelnemer', id)]));
    const others = rows.filter((row) => !repeatsContact(row));
    if (!base.has('contactpersoonIsDeelnemer')) {
      const takesPart =
        rows.length === 0 || rows.some((row) => isSamePerson((field) => row.get(field) ?? ''));
      const flag = takesPart ? 'Ja' : 'Nee';
      for (const row of [base, ...rows]) row.set('contactpersoonIsDeelnemer', flag);
    }
    // Without the contactpersoon among those who take part, a deelnemer who is the same stays one.
    const kept = base.get('contactpersoonIsDeelnemer') === 'Ja' ? others : rows;
    const made = kept.length === 0 ? [base] : kept;
    this.#keepCount(made, low);
    return made;
  }

  /** Takes them out, so that each is told once. */
  #joined(from: Map<string, JsonObject[]>, id: string): JsonObject[] {
    const found = from.get(id) ?? [];
    from.delete(id);
    return found;
  }

  #freeNumber(): string {
    while (this.#taken.has(String(this.#next))) this.#next += 1;
    return String(this.#next++);
  }

  /** A count that the rows contradict is told; otherwise it says nothing that the rows do not say. */
  #keepCount(rows: readonly Map<string, string>[], low: Low): void {
    const first = rows[0]!;
    const withContact = first.get('contactpersoonIsDeelnemer') === 'Ja' ? 1 : 0;
    const deelnemers = rows.filter((row) =>
      [...row.keys()].some((key) => key.startsWith('deelnemer.')),
    ).length;
    for (const name of COUNTS) {
      const count = textAt(low, name);
      if (count !== undefined && count !== String(withContact + deelnemers)) first.set(name, count);
    }
  }
}

function lowered(object: JsonObject): Low {
  const low = new Map<string, Json>();
  for (const [name, value] of Object.entries(object))
    if (!low.has(name.toLowerCase())) low.set(name.toLowerCase(), value);
  return low;
}

function textAt(low: Low, name: string): string | undefined {
  const value = low.get(name);
  const isText = typeof value === 'string' || typeof value === 'number';
  return isText && String(value).trim() !== '' ? String(value) : undefined;
}

function objectAt(low: Low, name: string): JsonObject {
  const value = low.get(name);
  return isObject(value) ? value : {};
}

function objectsAt(low: Low, name: string): JsonObject[] {
  const value = low.get(name);
  return isObjectList(value) ? value : [];
}

function isObjectList(value: Json | undefined): value is JsonObject[] {
  return Array.isArray(value) && value.every(isObject);
}

/** Id of the webaanvraag that this is a part of. */
function ownerOf(low: Low): string | undefined {
  return textAt(low, 'webaanvraagid') ?? textAt(lowered(objectAt(low, 'webaanvraag')), 'id');
}

function isPerson(low: Low): boolean {
  const person = low.has('persoon') ? lowered(objectAt(low, 'persoon')) : low;
  return ['achternaam', 'voornaam', 'voorletters'].some((name) => person.has(name));
}

/** What belongs to the request itself. Something else under the name of a part says something else, and stays. */
function withoutParts(object: JsonObject): JsonObject {
  const isPart = ([name, value]: [string, Json]) => PARTS.get(name.toLowerCase())?.(value) === true;
  return Object.fromEntries(Object.entries(object).filter((entry) => !isPart(entry)));
}
