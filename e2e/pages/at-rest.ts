import type { Locator } from '@playwright/test';

// Where something stands once it stands still and can be pressed: for whoever moves the mouse there by hand. A place that is asked for
// while the page is still being laid out is not where the press will land.

export async function placeOf(
  target: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  // All that comes before a press, without the press.
  await target.click({ trial: true });
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target} is not on the screen`);
  return box;
}
