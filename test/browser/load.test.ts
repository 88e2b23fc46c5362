import { describe, expect, it } from 'vitest';
import { servedWorkbench } from './served-workbench';
import type { Visit } from './visit';

const LANGUAGES = ['en', 'nb'] as const;

/** What a newcomer sees of the sample. */
const SEEN = {
  en: { name: 'Sample pipeline', menu: 'Extensions', tabs: ['Deals', 'Stages', 'Criteria'] },
  nb: {
    name: 'Eksempel på salgstrakt',
    menu: 'Utvidelser',
    tabs: ['Salgsmuligheter', 'Steg', 'Krav'],
  },
};

/** Univer starts the last of its parts three seconds after the first paint. */
const LAST_PARTS_MS = 4000;

/** Waits until the bar, the tabs and everything that comes later has had its time. */
async function settled({ page }: Visit, language: 'en' | 'nb'): Promise<void> {
  const { name, menu, tabs } = SEEN[language];
  for (const text of [name, menu, ...tabs]) {
    await page.getByText(text, { exact: true }).first().waitFor();
  }
  await page.waitForTimeout(LAST_PARTS_MS);
}

/** Runs code in the page and tells which rule of the policy it breaks. */
const violatedBy = (code: string): string =>
  `new Promise((resolve) => {
    const heard = (event) => resolve(event.effectiveDirective);
    document.addEventListener('securitypolicyviolation', heard, { once: true });
    Promise.resolve(${code}).catch(() => undefined);
  })`;

describe.each(LANGUAGES)('the page in %s', (language) => {
  const workbench = servedWorkbench({ language });

  it('opens the sample without asking any other host, and nothing goes wrong', async () => {
    const visit = await workbench.visit();
    await settled(visit, language);
    expect(visit.foreignRequests).toEqual([]);
    expect(visit.troubles).toEqual([]);
    expect(await visit.page.title()).toContain('Dealsheet');
  });

  it('can ask no other host: the policy that is served with it forbids it', async () => {
    const { page } = await workbench.visit();
    expect(await page.evaluate<string>(violatedBy(`fetch('http://127.0.0.1:9/')`))).toBe(
      'connect-src',
    );
    expect(
      await page.evaluate<string>(violatedBy(`new Image().src = 'http://127.0.0.1:9/1.png'`)),
    ).toBe('img-src');
  });
});
