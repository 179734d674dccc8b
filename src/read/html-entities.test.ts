import { expect, it } from 'vitest';
import { writeOutEntities } from './html-entities.ts';

it.each([
  ['Zo&euml; &Uuml;nal', 'Zoë Ünal'],
  ['&#235;&#xEB;&#x1F600;', 'ëë😀'],
  ['&yuml;&nbsp;&euro;', 'ÿ\u00a0€'],
  ['O&#39;Brien', "O'Brien"],
  ['&lt;b&gt; &amp; &#60; &#x26; &quot;', '&lt;b&gt; &amp; &#60; &#x26; &quot;'],
  ['R&D; a&unknown;b &#1114112;', 'R&D; a&unknown;b &#1114112;'],
])('%s', (html, text) => expect(writeOutEntities(html)).toBe(text));
