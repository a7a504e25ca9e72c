import { describe, expect, inject, it } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

// The page that says "not found" is small and still, so what is seen here is what was done here.
const STILL = 'bestaat-niet';

describe('the eyes of the journeys', () => {
  it('see what the policy refuses, who else is asked, what is missing and what is thrown', async () => {
    const { page, problems } = await openPage(STILL);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "overgenomen"';
      const image = document.createElement('img');
      image.src = 'https://elders.example/volg.png';
      document.body.append(script, image);
      console.warn('pas op');
      setTimeout(() => {
        throw new Error('kapot');
      });
      return fetch('./weg.json').then(({ status }) => status);
    });
    await expect.poll(() => problems.console.join('\n')).toContain('kapot');
    expect(problems.console).toContain('pas op');
    await expect.poll(() => problems.policy.join('\n')).toContain('script-src-elem inline');
    await expect.poll(() => problems.foreign).toEqual(['https://elders.example/volg.png']);
    await expect.poll(() => problems.failed.join('\n')).toContain('404');
    expect(await page.title()).not.toBe('overgenomen');
    expect(() => expectNoProblems(problems)).toThrow();
  });

  it('see what axe sees, also where scripts from elsewhere are refused', async () => {
    const { page } = await openPage(STILL);
    await expectNoAxeViolations(page);
    await page.evaluate(() => document.body.append(document.createElement('button')));
    await expect(expectNoAxeViolations(page)).rejects.toThrow('button-name');
  });

  it.each(['siteUrl', 'deepSiteUrl'] as const)(
    'see nothing wrong on the site at %s',
    async (name) => {
      const { page, problems } = await openPage('', { site: inject(name) });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expectNoProblems(problems);
    },
  );
});
