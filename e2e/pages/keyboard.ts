import { expect, type Locator, type Page } from '@playwright/test';

// A user without a mouse. At every stop the focus must be somewhere, and be seen.

/** More stops than any screen has. */
const MOST_STOPS = 200;

export class Keyboard {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Presses Tab (or Shift+Tab) until this has the focus. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeEnabled();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        await this.expectSeen();
        return;
      }
      await this.press(key);
      await this.expectSeen();
    }
    throw new Error(`${target} cannot be reached with ${key}`);
  }

  async tabToAndPress(target: Locator, press: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.tabTo(target);
    await this.press(press);
  }

  /** What has the focus is in sight, and is drawn otherwise than without it. */
  async expectSeen(): Promise<void> {
    const found = await this.page.evaluate(() => {
      const element = document.activeElement;
      // Beyond the last stop the focus is in the browser's own bars.
      if (!(element instanceof HTMLElement) || element === document.body) return 'seen';
      const ringed = (of: Element | null): boolean => {
        if (of === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(of);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      };
      const box = element.getBoundingClientRect();
      const isInSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const name = `${element.tagName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 60)}"`;
      if (!isInSight) return `${name} is out of sight`;
      // The grid draws its focus on the cell that it points at.
      const cell = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
      // A field in a frame draws it on the frame, a visually hidden box on its label.
      const frame = element.tagName === 'INPUT' ? element.parentElement : null;
      const frames = [element, cell, frame, element.closest('label')];
      return frames.some(ringed) ? 'seen' : `${name} shows no focus`;
    });
    expect(found).toBe('seen');
  }

  /** The focus was not lost: not back at the beginning of the document. */
  async expectFocusKept(): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  }
}
