import { expect, type Locator, type Page } from '@playwright/test';
import { Grid } from './grid.ts';

// The third step: the grid, and the findings beside it.

export class CheckStep {
  readonly page: Page;
  readonly grid: Grid;
  constructor(page: Page) {
    this.page = page;
    this.grid = new Grid(page);
  }

  async mendAllSafe(): Promise<void> {
    await this.page.getByRole('button', { name: /^Herstel alles wat veilig is/ }).click();
    await expect(this.page.getByRole('contentinfo').getByRole('status')).toContainText('Alles wat veilig is');
  }

  /** The button that unfolds the findings of one kind. */
  group(title: string): Locator {
    return this.page.getByRole('region', { name: 'Bevindingen' }).getByRole('button', {
      name: new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} [\\d.]+ `),
    });
  }

  async openGroup(title: string): Promise<Locator> {
    const trigger = this.group(title);
    if ((await trigger.getAttribute('aria-expanded')) !== 'true') await trigger.click();
    const id = await trigger.getAttribute('aria-controls');
    const body = this.page.locator(`[id="${id}"]`);
    await expect(body.getByRole('listitem').first()).toBeVisible();
    return body;
  }

  /** Mends all findings of one kind: says yes to what is proposed. */
  async acceptGroup(title: string): Promise<void> {
    const body = await this.openGroup(title);
    const all = body.getByRole('button', { name: /^Herstel alle / });
    // One finding has no "all"; its own button is the only one of its list item that mends.
    if (await all.isVisible()) await all.click();
    else await mendButton(body.locator('li').first()).click();
    await expect(this.page.getByRole('contentinfo').getByRole('status')).toContainText(`${title}:`);
  }

  /** Mends the first finding of a kind and leaves the others. */
  async acceptFirst(title: string): Promise<void> {
    const body = await this.openGroup(title);
    await mendButton(body.locator('li').first()).click();
    await expect(this.page.getByRole('contentinfo').getByRole('status')).toContainText(`${title}: 1`);
  }

  async filter(name: 'Alles' | 'Fouten' | 'Waarschuwingen' | 'Gewijzigd'): Promise<void> {
    await this.page.getByRole('radio', { name, exact: true }).click();
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Zoeken in de tabel' }).fill(text);
  }

  /** "3 van 12 rijen". */
  get shown(): Locator {
    return this.page.getByRole('region', { name: 'Tabel' }).getByText(/van [\d.]+ rijen/);
  }
}

/** The button that mends, by the likeliest of several answers, beside the one that goes to the place. */
function mendButton(finding: Locator): Locator {
  return finding
    .getByRole('button')
    .filter({ hasNotText: /^(cel|regel|kolom) / })
    .first();
}
