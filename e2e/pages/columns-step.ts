import { expect, type Locator, type Page } from '@playwright/test';

// The second step: what Coachview expects against what was found.

export class ColumnsStep {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** The row of one expected column. */
  expected(heading: string): Locator {
    return this.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: `Kolom in jouw bestand voor ${heading}` }) })
      .filter({ has: this.page.locator('strong', { hasText: new RegExp(`^${heading}`) }) });
  }

  /** The line in the place of the columns that are right. */
  get right(): Locator {
    return this.page.getByRole('main').getByRole('button', { name: /kolommen kloppen/ });
  }

  async showRight(): Promise<void> {
    await this.right.click();
    await expect(this.right).toHaveAttribute('aria-expanded', 'true');
  }

  /** The button that says, and chooses, from which column of the file this one is filled. */
  source(heading: string): Locator {
    return this.page.getByRole('button', {
      name: new RegExp(`Kolom in jouw bestand voor ${heading}$`),
    });
  }

  async restore(): Promise<void> {
    await this.page.getByRole('button', { name: 'Zet namen en volgorde goed' }).click();
    await expect(this.page.getByText(/^Gedaan:/)).toBeVisible();
  }

  /** Overrules: fills this column from another column of the file. */
  async fillFrom(heading: string, fileColumn: string): Promise<void> {
    await this.source(heading).click();
    await this.page.getByRole('listbox').getByRole('option', { name: fileColumn }).click();
    await expect(this.source(heading)).toHaveAccessibleName(new RegExp(escaped(fileColumn)));
  }

  /** The same by dragging the column of the file onto the expected one. */
  async dragTo(fileColumn: string, heading: string): Promise<void> {
    const extra = this.page.getByRole('region', { name: /^Over/ }).getByRole('listitem');
    const { mouse } = this.page;
    await extra.filter({ hasText: fileColumn }).locator('strong').hover();
    await mouse.down();
    // What is right opens under the mouse.
    await this.right.hover();
    await expect(this.right).toHaveAttribute('aria-expanded', 'true');
    await this.expected(heading).hover();
    await this.expected(heading).hover();
    await mouse.up();
    await expect(this.source(heading)).toHaveAccessibleName(new RegExp(escaped(fileColumn)));
  }

  async leaveOut(heading: string): Promise<void> {
    await this.page.getByRole('button', { name: `Laat ${heading} weg` }).click();
    await expect(this.page.getByText('gaat niet mee').first()).toBeVisible();
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
