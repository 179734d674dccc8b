import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

// The last step: choices, the proof, and the downloads.

export interface Downloaded {
  name: string;
  bytes: Uint8Array;
}

export class SaveStep {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get makeButton(): Locator {
    return this.page.getByRole('button', { name: 'Bestand maken' });
  }

  /** "12 rijen in, 12 rijen uit, 42 cellen gewijzigd." */
  get proof(): Locator {
    return this.page.getByText(/rijen in, .* rijen uit/);
  }

  /** Writes it, and waits until it has been read back. */
  async make(): Promise<void> {
    await this.makeButton.click();
    await expect(this.page.getByRole('heading', { name: 'Geschreven en nagelezen' })).toBeVisible();
  }

  async choose(way: 'Eerst herstellen' | 'met fouten weglaten' | 'Toch alles schrijven'): Promise<void> {
    await this.page.getByRole('radio', { name: way }).check();
  }

  get yes(): Locator {
    return this.page.getByRole('checkbox', {
      name: /^Ik weet dat (Coachview|.* daar .*opgeslagen)/,
    });
  }

  /** Makes the file whatever is wrong in it, after the yes that this takes. */
  async makeInSpiteOfErrors(): Promise<void> {
    const inSpite = this.page.getByRole('radio', { name: 'Toch alles schrijven' });
    // One of the two is there as soon as the step is.
    await expect(inSpite.or(this.makeButton).first()).toBeVisible();
    if (await inSpite.isVisible()) {
      await inSpite.check();
      await this.yes.check();
    }
    await this.make();
  }

  async withBom(): Promise<void> {
    await this.page.getByRole('checkbox', { name: 'Met BOM vooraan' }).check();
  }

  async download(): Promise<Downloaded> {
    return this.downloaded(this.page.getByRole('button', { name: /^Download / }));
  }

  async downloadLog(): Promise<Downloaded> {
    return this.downloaded(this.page.getByRole('button', { name: 'Wijzigingenlog downloaden' }));
  }

  async downloaded(button: Locator): Promise<Downloaded> {
    const coming = this.page.waitForEvent('download');
    await button.click();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
}
