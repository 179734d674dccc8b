import { toTableSchema } from '../layouts/table-schema.ts';
import type { Layout } from '../model/layout.ts';
import { download } from './download.ts';
import { bytesOf, SIGN } from './template-link.ts';

// An own template handed on to others, as a file or as a link. Apart from `template.ts`, for the empty page does not need it.

/** The layout as a Table Schema file, to be chosen as own template another time. */
export function keepLayout(layout: Layout): void {
  const text = toTableSchema(layout);
  download('puntkomma-sjabloon.json', new TextEncoder().encode(text), 'application/json');
}

/** The address of this page with the layout in it. */
export async function templateLink(layout: Layout, page: string): Promise<string> {
  const bare = JSON.stringify(JSON.parse(toTableSchema(layout)));
  const packed = await bytesOf(new Blob([bare]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  const letters = btoa(String.fromCharCode(...packed));
  const address = new URL(page);
  address.hash = SIGN + letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return address.href;
}
