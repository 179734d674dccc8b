import { unescaped } from './xml-text.ts';

// Tags and attributes of small parts that are there as a text, whatever the prefixes of their names. Comments must not be in it.

/** The value of an attribute of a tag that was cut out as text; undefined when it has none. */
export function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined);
}

/** A whole element, its tags included; '' when there is none. */
export function sectionOf(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}\\b[^<>]*>[\\s\\S]*?</(?:\\w+:)?${name}>`).exec(xml)?.[0] ?? '';
}

/** Opening tags of this name. */
export function tagsOf(xml: string, name: string): string[] {
  return Array.from(
    xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^<>"'])*>`, 'g')),
    ([tag]) => tag,
  );
}

/** What an attribute says; '' without one. */
export function said(tag: string, name: string): string {
  return unescaped(attributeOf(tag, name) ?? '');
}
