import type { Page } from '@playwright/test';

// The computer's clipboard, filled as Excel fills it: the same cells as text and as an HTML table. The cells go over the browser's
// real clipboard, so that what the page gets is what a user's Ctrl+V gives it.

export async function copyAsExcel(page: Page, cells: readonly (readonly string[])[]): Promise<void> {
  const text = cells.map((row) => `${row.join('\t')}\r\n`).join('');
  const html = `<html><body><!--StartFragment--><table>${cells
    .map(
      (row) => `<tr>${row.map((cell) => `<td style="mso-number-format:'\\@'">${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</table><!--EndFragment--></body></html>`;
  await page.evaluate(
    ([plain, table]) =>
      document.addEventListener(
        'copy',
        (event) => {
          event.clipboardData?.setData('text/plain', plain ?? '');
          event.clipboardData?.setData('text/html', table ?? '');
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true, once: true },
      ),
    [text, html],
  );
  await page.keyboard.press('ControlOrMeta+C');
}

/** What a paste into a plain text field gives: the clipboard as another program would get it. */
export async function clipboardText(page: Page): Promise<string> {
  // Listening first, pressing then: sent together, the key could arrive before anybody listens.
  const pasted = await page.evaluateHandle(() => ({
    text: new Promise<string>((resolve) =>
      document.addEventListener(
        'paste',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          resolve(event.clipboardData?.getData('text/plain') ?? '');
        },
        { capture: true, once: true },
      ),
    ),
  }));
  await page.keyboard.press('ControlOrMeta+V');
  return pasted.evaluate(({ text }) => text);
}
