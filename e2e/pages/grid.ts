import { expect, type Locator, type Page } from '@playwright/test';
import { HEADINGS } from '../files/headings.ts';
import { copyAsExcel } from './clipboard.ts';

// The spreadsheet in the third step, used with the keyboard, as it draws only what is in sight.

export class Grid {
  readonly page: Page;
  readonly element: Locator;
  constructor(page: Page) {
    this.page = page;
    this.element = page.getByRole('grid', { name: 'Rijen van het bestand' });
  }

  /** Goes to a cell. `row`: 1 is the first row on the screen. `columns`: what stands on the screen, when it is not the whole layout. */
  async goTo(row: number, heading: string, columns: readonly string[] = HEADINGS): Promise<void> {
    const at = columns.indexOf(heading);
    if (at < 0) throw new Error(`no column ${heading}`);
    await this.element.focus();
    await this.page.keyboard.press('Control+Home');
    for (let n = 0; n < at; n += 1) await this.page.keyboard.press('ArrowRight');
    for (let n = 1; n < row; n += 1) await this.page.keyboard.press('ArrowDown');
    await expect(this.strip).toContainText(heading);
  }

  /** Where the active cell is and what stands in it, below the grid. */
  get strip(): Locator {
    return this.page.getByRole('region', { name: 'Gekozen cel' });
  }

  /** The active cell, where the grid points at. */
  async active(): Promise<Locator> {
    const id = await this.element.getAttribute('aria-activedescendant');
    return this.page.locator(`[id="${id}"]`);
  }

  async textAt(row: number, heading: string, columns?: readonly string[]): Promise<string> {
    await this.goTo(row, heading, columns);
    // There is nothing to read before the row has come.
    await expect((await this.active()).locator('..')).not.toHaveAttribute('aria-busy');
    return (await (await this.active()).textContent()) ?? '';
  }

  async expectText(row: number, heading: string, text: string, columns?: readonly string[]): Promise<void> {
    await this.goTo(row, heading, columns);
    await expect(await this.active()).toHaveText(text);
  }

  /** Types over what stands there. */
  async typeInCell(row: number, heading: string, text: string, columns?: readonly string[]): Promise<void> {
    await this.goTo(row, heading, columns);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('contentinfo').getByRole('status')).toContainText('getypt');
  }

  /** Pastes over what stands at this cell and beyond, what a spreadsheet put on the clipboard. */
  async paste(row: number, heading: string, cells: readonly (readonly string[])[]): Promise<void> {
    await copyAsExcel(this.page, cells);
    await this.goTo(row, heading);
    await this.page.keyboard.press('ControlOrMeta+V');
    await expect(this.page.getByRole('contentinfo').getByRole('status')).toContainText('geplakt');
  }

  /** The rows that are drawn, by their numbers in the file. */
  async rowNumbers(): Promise<string[]> {
    return this.element.getByRole('rowheader').allTextContents();
  }
}
