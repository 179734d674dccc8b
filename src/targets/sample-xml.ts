// For the tests of targets only: reads XML strictly, and holds it against an XSD of elements, sequences, choices and texts.

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Of its own, with entities read. */
  text: string;
}

const TOKEN =
  /<\?xml version="1\.0" encoding="UTF-8"\?>|<!--(?:(?!--)[\s\S])*-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Throws where it is not well-formed. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = 0;
  for (const [token, close, name, attributes = '', single, text] of xml.matchAll(TOKEN)) {
    at += token.length;
    const inside = open.at(-1)!;
    if (text !== undefined) inside.text += entitiesRead(text);
    else if (name !== undefined && close === '/') {
      if (open.pop()?.name !== name || open.length === 0) throw new Error(`not open: ${name}`);
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)];
      const element: XmlElement = {
        name,
        attributes: Object.fromEntries(pairs.map(([, key, value]) => [key!, entitiesRead(value!)])),
        children: [],
        text: '',
      };
      inside.children.push(element);
      if (single !== '/') open.push(element);
    }
  }
  if (at !== xml.length) throw new Error(`no XML at ${at}: ${xml.slice(at, at + 40)}`);
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '')
    throw new Error('one root, and nothing beside it');
  return root.children[0]!;
}

function entitiesRead(text: string): string {
  // A reader makes one line end of each way to write one, before it reads entities: https://www.w3.org/TR/xml/#sec-line-ends
  return text.replace(/\r\n?/g, '\n').replace(/&(?:#(\d+)|(\w+));|&/g, (all, code, name) => {
    const sign = code === undefined ? ENTITIES[name] : String.fromCodePoint(Number(code));
    if (sign === undefined) throw new Error(`no entity: ${all}`);
    return sign;
  });
}

/** What is not as the schema says, by the path of the element. */
export function againstSchema(written: XmlElement, schema: XmlElement): string[] {
  const top = schema.children.find(
    ({ name, attributes }) => name === 'xs:element' && attributes.name === written.name,
  );
  if (top === undefined) return [`${written.name}: not in the schema`];
  return faultsIn(written, typeOf(top, schema), schema, written.name);
}

function typeOf(declared: XmlElement, schema: XmlElement): XmlElement {
  const own = declared.children.find(({ name }) => name === 'xs:complexType');
  const named = schema.children.find(({ attributes }) => attributes.name === declared.attributes.type);
  const type = own ?? named;
  if (type === undefined) throw new Error(`no type for ${declared.attributes.name}`);
  return type;
}

function faultsIn(element: XmlElement, type: XmlElement, schema: XmlElement, path: string): string[] {
  if (type.name === 'xs:simpleType') {
    const isWrong = element.children.length > 0 || element.text === '';
    return isWrong ? [`${path}: a text of at least one character`] : [];
  }
  const declared = elementsIn(type);
  const model = new RegExp(`^${type.children.map(patternOf).join('')}$`);
  const names = element.children.map(({ name }) => `${name},`).join('');
  const own = model.test(names) && element.text.trim() === '' ? [] : [`${path}: ${names}`];
  return [
    ...own,
    ...element.children.flatMap((child) => {
      const known = declared.find(({ attributes }) => attributes.name === child.name);
      return known === undefined
        ? []
        : faultsIn(child, typeOf(known, schema), schema, `${path}/${child.name}`);
    }),
  ];
}

function elementsIn(part: XmlElement): XmlElement[] {
  return part.children.flatMap((child) => (child.name === 'xs:element' ? [child] : elementsIn(child)));
}

/** A content model as a pattern over the names of children, each with a comma behind it. */
function patternOf(part: XmlElement): string {
  const { minOccurs = '1', maxOccurs = '1', name = '' } = part.attributes;
  if (part.name === 'xs:annotation') return '';
  if (part.name === 'xs:element') return `(?:${name},){${minOccurs},${maxOccurs}}`;
  if (part.name === 'xs:sequence') return part.children.map(patternOf).join('');
  if (part.name === 'xs:choice') return `(?:${part.children.map(patternOf).join('|')})`;
  throw new Error(`${part.name} is not known here`);
}
