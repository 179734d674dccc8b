import type { Locator, Page } from '@playwright/test';

// Whether what can be pressed stays where it is, and where that is. For the user it is the same question: a press lands where the button
// was when the hand set out.

/** Where something stands once it stands still and can be pressed: for whoever moves the mouse there by hand. */
export async function placeOf(
  target: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  // All that comes before a press, without the press.
  await target.click({ trial: true });
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target} is not on the screen`);
  return box;
}

/** How many times slower than it is: what comes late then comes later than the next frame. */
const SLOWER = 6;

export async function slowDown(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

interface Watch {
  moved: string[];
  /** Stops. */
  stop(): void;
}

/** Watches every button from the frame in which it is first seen; `from`: not before a button with a name like this is there. */
export async function watchButtons(page: Page, from: RegExp): Promise<void> {
  await page.evaluate((from) => {
    const moved: string[] = [];
    const places = new Map<Element, { x: number; y: number }>();
    const name = (button: Element) => button.ariaLabel ?? button.textContent ?? '';
    let isOver = false;
    const look = () => {
      if (isOver) return;
      const buttons = [...document.querySelectorAll('button')].filter((button) => button.checkVisibility());
      const isTime = places.size > 0 || buttons.some((button) => from.test(name(button)));
      for (const button of isTime ? buttons : []) {
        const { x, y } = button.getBoundingClientRect();
        const before = places.get(button);
        places.set(button, { x, y });
        if (before !== undefined && Math.hypot(before.x - x, before.y - y) > 1)
          moved.push(`${name(button)}: ${before.x},${before.y} to ${x},${y}`);
      }
      requestAnimationFrame(look);
    };
    const watch: Watch = {
      moved,
      stop: () => {
        isOver = true;
      },
    };
    Object.assign(globalThis, { watch });
    look();
  }, from);
}

/** What moved since then, and an end to it. */
export async function movedButtons(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { watch } = globalThis as unknown as { watch: Watch };
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    watch.stop();
    return watch.moved;
  });
}
