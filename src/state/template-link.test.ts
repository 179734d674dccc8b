import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fromTableSchema } from '../layouts/table-schema.ts';
import { layoutFromHeadings } from '../layouts/template.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { templateLink } from './pass-template-on.ts';
import { schemaInLink } from './template-link.ts';

const PAGE = 'https://voorbeeld.nl/puntkomma/?a=b#oud';
const packed = (text: string | Uint8Array) => `#sjabloon=${deflateRawSync(text).toString('base64url')}`;

describe('a template in a link', () => {
  it.each([
    ['the built-in one', WEBAANVRAGEN],
    [
      'one with odd headings',
      layoutFromHeadings(['Naam', 'É-mail "privé"; +/=', 'Naam', '日付 🙂'], 'à.csv').layout,
    ],
  ])('%s comes back as it was', async (_what, layout) => {
    const link = await templateLink(layout, PAGE);
    expect(link).toMatch(/^https:\/\/voorbeeld\.nl\/puntkomma\/\?a=b#sjabloon=[\w-]+$/);
    const schema = await schemaInLink(new URL(link).hash);
    expect(fromTableSchema(new TextDecoder().decode(schema))).toEqual(layout);
  });

  it.each(['', '#inhoud', '#sjabloo'])('%j holds none', async (hash) => {
    expect(await schemaInLink(hash)).toBeUndefined();
  });

  it('is refused when it was cut off, is no such thing, or would unpack to very much', async () => {
    const { hash } = new URL(await templateLink(WEBAANVRAGEN, PAGE));
    await expect(schemaInLink(hash.slice(0, -10))).rejects.toThrow();
    await expect(schemaInLink('#sjabloon=%%%')).rejects.toThrow();
    await expect(schemaInLink(packed(new Uint8Array(20_000_000)))).rejects.toThrow('too large');
    await expect(schemaInLink(`#sjabloon=${'A'.repeat(100_000)}`)).rejects.toThrow('too long');
  });
});
