import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { FatalPage } from '../../../../workbench/page/chrome/fatal-page';
import { renderPage } from '../render-page';

it('shows the error with its stack, and what to do', async () => {
  const heard: string[] = [];
  const error = new Error('No grid.');
  renderPage(<FatalPage error={error} onStartOver={() => heard.push('start over')} />);
  await expect.element(page.getByRole('alert')).toHaveTextContent('No grid.');
  expect(document.querySelector('.fatal pre')?.textContent).toBe(error.stack);
  await expect.element(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await page.getByRole('button', { name: 'Start over' }).click();
  expect(heard).toEqual(['start over']);
});

it('speaks Norwegian, and shows what is no error', async () => {
  renderPage(<FatalPage error="ingen server" onStartOver={() => undefined} />, 'nb');
  await expect.element(page.getByRole('heading')).toHaveTextContent('Arbeidsbenken har stoppet');
  await expect.element(page.getByRole('alert')).toHaveTextContent('ingen server');
});
