import { expect, type Locator, type Page } from '@playwright/test';
import type { TestFile } from '../files/csv.ts';
import { CheckStep } from './check-step.ts';
import { ColumnsStep } from './columns-step.ts';
import { FileStep } from './file-step.ts';
import { PreviewStep } from './preview-step.ts';
import { SaveStep } from './save-step.ts';

// The page as a user knows it: its verbs, and what can be read on it. Found by role and name, so that only a change that a user would
// notice breaks a story.

export type StepName = 'Bestand' | 'Kolommen' | 'Controleren' | 'Voorbeeld' | 'Opslaan';

export class Wizard {
  readonly page: Page;
  /** What the user answers when the browser asks whether to leave; undefined where it must not ask. */
  leaving: 'go' | 'stay' | undefined;
  timesWarned = 0;
  readonly file: FileStep;
  readonly columns: ColumnsStep;
  readonly check: CheckStep;
  readonly preview: PreviewStep;
  readonly save: SaveStep;

  constructor(page: Page) {
    this.page = page;
    this.file = new FileStep(page);
    this.columns = new ColumnsStep(page);
    this.check = new CheckStep(page);
    this.preview = new PreviewStep(page);
    this.save = new SaveStep(page);
  }

  async visit(): Promise<void> {
    await this.page.goto('/');
    await expect(this.headline).toBeVisible();
  }

  /** Chooses a file with the button that is on the screen, and waits until it is open. */
  async open(file: TestFile): Promise<void> {
    await this.choose(file);
    await expect(this.page.getByRole('main').getByText(file.name, { exact: true })).toBeVisible();
    await expect(this.verdict).toBeVisible();
  }

  /** Chooses a file without waiting for what comes of it. */
  async choose(file: TestFile | string): Promise<void> {
    const button = this.page.getByRole('button', { name: /^(Bestand kiezen|Kies een ander bestand)$/ });
    await this.give(button, file);
  }

  /** Presses a button that opens the computer's file window, and picks this file there: made in memory, or on disk. */
  async give(button: Locator, file: TestFile | string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await button.click();
    await (await chooser).setFiles(typeof file === 'string' ? file : payload(file));
  }

  /** Lets a file fall on the page. */
  async drop(file: TestFile): Promise<void> {
    const data = await this.page.evaluateHandle(
      ({ name, bytes }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], name));
        return transfer;
      },
      { name: file.name, bytes: [...file.bytes] },
    );
    for (const type of ['dragenter', 'dragover', 'drop'])
      await this.page.dispatchEvent('main', type, { dataTransfer: data });
  }

  /** Says yes to losing the changes, when another file is opened. */
  async replaceWork(yes: boolean): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Een ander bestand openen?' });
    await dialog
      .getByRole('button', { name: yes ? 'Ander bestand openen' : 'Verder met dit bestand' })
      .click();
    await expect(dialog).toBeHidden();
  }

  step(name: StepName): Locator {
    return this.page
      .getByRole('navigation', { name: 'Stappen' })
      .getByRole('button', { name: new RegExp(`^\\d\\. ${name},`) });
  }

  async goTo(name: StepName): Promise<void> {
    await this.step(name).click();
    await expect(this.page.getByRole('main', { name })).toBeVisible();
  }

  /** What stands largest on the screen. */
  get headline(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 1 });
  }

  /** The verdict over a file that is open. */
  get verdict(): Locator {
    return this.page.getByRole('main').getByRole('heading', {
      level: 1,
      name: /in de weg|Klaar om te importeren|om naar te kijken|koppen is herkend/,
    });
  }

  /** What the line at the foot says was done last. */
  get told(): Locator {
    return this.page.getByRole('contentinfo').getByRole('status');
  }

  get undoButton(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: /ongedaan/i });
  }

  get redoButton(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: /opnieuw/i });
  }

  async undo(): Promise<void> {
    await this.undoButton.click();
    await expect(this.told).toContainText('Ongedaan gemaakt');
  }

  async redo(): Promise<void> {
    await this.redoButton.click();
    await expect(this.told).toContainText('Opnieuw gedaan');
  }

  /** Takes back everything that can be taken back; resolves to how many steps that were. */
  async undoAll(): Promise<number> {
    return pressUntilDone(this.undoButton, () => this.undo());
  }

  async redoAll(): Promise<number> {
    return pressUntilDone(this.redoButton, () => this.redo());
  }

  /** Goes to the last step, makes the file and downloads it. */
  async saveAndDownload(): Promise<{ name: string; bytes: Uint8Array }> {
    await this.goTo('Opslaan');
    await this.save.make();
    return this.save.download();
  }
}

async function pressUntilDone(button: Locator, press: () => Promise<void>): Promise<number> {
  let steps = 0;
  while (await button.isEnabled()) {
    const before = await button.getAttribute('aria-label');
    await press();
    steps += 1;
    // The button says what it would do next; two equal steps after each other are seen by its number of presses only.
    await expect
      .poll(async () => (await button.getAttribute('aria-label')) !== before || button.isEnabled())
      .toBe(true);
    if (steps > 100) throw new Error('there is no end to what can be taken back');
  }
  return steps;
}

function payload({ name, bytes }: TestFile) {
  return { name, mimeType: '', buffer: Buffer.from(bytes) };
}
