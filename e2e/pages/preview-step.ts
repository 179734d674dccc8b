import { expect, type Locator, type Page } from '@playwright/test';
import type { TestFile } from '../files/csv.ts';

// The fourth step: lists from Coachview, what the import will do, and the webaanvragen themselves.

export class PreviewStep {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get lists(): Locator {
    return this.page.getByRole('region', { name: 'Lijsten uit Coachview' });
  }

  /** Picks lists with the button; resolves when they are used. */
  async giveLists(files: readonly TestFile[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.lists.getByRole('button', { name: 'Lijsten kiezen' }).click();
    await (await chooser).setFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
    );
    await expect(this.lists.getByText('in gebruik')).toHaveCount(files.length);
  }

  /** Lets files fall among the lists. */
  async dropLists(files: readonly TestFile[]): Promise<void> {
    const data = await this.page.evaluateHandle(
      (given) => {
        const transfer = new DataTransfer();
        for (const { name, bytes } of given) transfer.items.add(new File([Uint8Array.from(bytes)], name));
        return transfer;
      },
      files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
    );
    const place = this.lists.getByRole('button', { name: 'Lijsten kiezen' });
    for (const type of ['dragenter', 'dragover', 'drop'])
      await place.dispatchEvent(type, { dataTransfer: data });
  }

  /** "1 nieuw bedrijf". */
  effect(line: string): Locator {
    return this.page
      .getByRole('region', { name: 'Dit doet de import' })
      .getByRole('button', { name: line, exact: true });
  }

  card(number: string): Locator {
    return this.page
      .getByRole('article')
      .filter({ has: this.page.getByRole('heading', { name: `Webaanvraag ${number}`, exact: true }) });
  }

  /** Opens the menu of a deelnemer, and chooses from it. */
  async choose(deelnemer: string, what: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: `Verplaats ${deelnemer}`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: what }).click();
  }
}
