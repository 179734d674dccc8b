import { expect, type Locator, type Page } from '@playwright/test';
import type { TestFile } from '../files/csv.ts';

// The first step: the verdict, how the file was read, and the other ways to begin.

export class FileStep {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Presses "Herstel 12 dingen". */
  async mendAllSafe(): Promise<void> {
    await this.page.getByRole('button', { name: /^Herstel .* ding(en)?$/ }).click();
    await expect(this.page.getByRole('contentinfo').getByRole('status')).toContainText('Alles wat veilig is');
  }

  get reading(): Locator {
    return this.page.getByRole('button', { name: /^Zo hebben we het bestand gelezen/ });
  }

  /** Unfolds how the file was read. */
  async showReading(): Promise<void> {
    if ((await this.reading.getAttribute('aria-expanded')) !== 'true') await this.reading.click();
    await expect(this.page.getByRole('heading', { name: 'De eerste regels van je bestand' })).toBeVisible();
  }

  /** The button of one of the choices, which also says what is chosen now. */
  choice(label: 'Tekencodering' | 'Scheidingsteken' | 'Blad' | 'Kopregel'): Locator {
    return this.page
      .getByRole('button', { name: new RegExp(`\\b${label}\\b`) })
      .and(this.page.locator('[aria-haspopup="listbox"]'));
  }

  async change(label: 'Tekencodering' | 'Scheidingsteken' | 'Blad' | 'Kopregel', to: string): Promise<void> {
    await this.choice(label).click();
    await this.page.getByRole('listbox').getByRole('option', { name: to }).click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  /** Gives an institute's own template and waits for the question whether it is right. */
  async giveTemplate(file: TestFile): Promise<Locator> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Eigen sjabloon gebruiken' }).click();
    await (await chooser).setFiles({ name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) });
    const dialog = this.page.getByRole('dialog', { name: 'Klopt dit sjabloon?' });
    await expect(dialog).toBeVisible();
    return dialog;
  }
}
