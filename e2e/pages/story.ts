import { test as base, expect } from '@playwright/test';
import { Wizard } from './wizard.ts';

// What every story has: the page, opened, and a watch that lets no story pass in which the browser complained (an error, a warning,
// something that the content security policy stopped) or asked any other place for anything.

interface Stories {
  wizard: Wizard;
}

export const test = base.extend<Stories>({
  wizard: async ({ page, context, baseURL }, use) => {
    const complaints: string[] = [];
    const wizard = new Wizard(page);
    const home = new URL(baseURL ?? '').origin;
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      if (dialog.type() === 'beforeunload' && wizard.leaving !== undefined) {
        wizard.timesWarned += 1;
        void (wizard.leaving === 'go' ? dialog.accept() : dialog.dismiss());
        return;
      }
      complaints.push(`a dialog of the browser: ${dialog.type()} ${dialog.message()}`);
      void dialog.accept();
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== home && protocol !== 'blob:') complaints.push(`asked ${request.url()}`);
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        const { violatedDirective, sourceFile, lineNumber } = event as SecurityPolicyViolationEvent;
        console.error(`the policy stopped ${violatedDirective} of ${sourceFile}:${lineNumber}`);
      });
    });
    await wizard.visit();
    await use(wizard);
    expect(complaints, 'the browser had nothing to complain about').toEqual([]);
  },
});

export { expect };
