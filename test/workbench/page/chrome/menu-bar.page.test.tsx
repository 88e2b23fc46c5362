import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MenuBar } from '../../../../workbench/page/chrome/menu-bar';
import type { MenuNode } from '../../../../workbench/page/state/menu-node';
import { renderPage } from '../render-page';

function openBar() {
  const chosen: string[] = [];
  const item = (label: string, more: object = {}): MenuNode => ({
    kind: 'item',
    label,
    run: () => chosen.push(label),
    ...more,
  });
  const menus: MenuNode[] = [
    { kind: 'menu', label: 'File', entries: [item('Open'), { kind: 'separator' }, item('Save')] },
    {
      kind: 'menu',
      label: 'Extensions',
      entries: [
        { kind: 'menu', label: 'Dealsheet', entries: [item('Check'), item('Set up')] },
        item('Off', { disabled: true }),
        item('Log', { checked: true }),
      ],
    },
  ];
  const cell = document.createElement('button');
  cell.textContent = 'A cell';
  document.body.append(cell);
  cell.focus();
  onTestFinished(() => cell.remove());
  renderPage(<MenuBar menus={menus} />);
  return { chosen, cell };
}

const entry = (name: string) => page.getByRole('menuitem', { name, exact: true });
const focused = () => document.activeElement?.textContent;

it('opens by a click, shows the neighbour on hover, and runs what is clicked', async () => {
  const { chosen, cell } = openBar();
  await entry('File').click();
  await expect.element(entry('Open')).toBeVisible();
  await entry('Extensions').hover();
  await expect.element(entry('Open')).not.toBeInTheDocument();
  await entry('Dealsheet').hover();
  await entry('Set up').click();
  expect(chosen).toEqual(['Set up']);
  expect(page.getByRole('menu').elements()).toEqual([]);
  expect(document.activeElement).toBe(cell);
});

it('opens nothing on hover alone', async () => {
  openBar();
  await entry('Extensions').hover();
  expect(page.getByRole('menu').elements()).toEqual([]);
});

it('closes by a second click', async () => {
  openBar();
  await entry('File').click();
  await entry('File').click();
  expect(page.getByRole('menu').elements()).toEqual([]);
});

it('works by keys alone, and gives the focus back', async () => {
  const { chosen, cell } = openBar();
  await userEvent.tab();
  expect(focused()).toBe('File');
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  await expect.poll(focused).toContain('Dealsheet');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(focused).toContain('Check');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toContain('Set up');
  await userEvent.keyboard('{Enter}');
  expect(chosen).toEqual(['Set up']);
  expect(document.activeElement).toBe(cell);
});

it('closes level by level on Escape, and gives the focus back at last', async () => {
  const { cell } = openBar();
  await entry('Extensions').click();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toContain('Dealsheet');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(focused).toContain('Check');
  await userEvent.keyboard('{Escape}');
  await expect.poll(focused).toContain('Dealsheet');
  await userEvent.keyboard('{Escape}');
  await expect.poll(focused).toBe('Extensions');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement).toBe(cell);
});

it('closes when something else is pressed, or by Tab', async () => {
  const { cell } = openBar();
  await entry('File').click();
  await userEvent.click(cell);
  expect(page.getByRole('menu').elements()).toEqual([]);
  await entry('File').click();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toContain('Open');
  await userEvent.tab();
  expect(page.getByRole('menu').elements()).toEqual([]);
  expect(document.activeElement?.closest('.menu-bar')).toBe(null);
});

it('stays open when a program takes the focus, which goes there afterwards', async () => {
  const { cell } = openBar();
  cell.blur();
  await entry('File').click();
  cell.focus();
  await expect.poll(focused).toBe('File');
  expect(page.getByRole('menu').elements().length).toBe(1);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toContain('Open');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement).toBe(cell);
});

it('says what cannot be chosen, and what is on', async () => {
  const { chosen } = openBar();
  await entry('Extensions').click();
  await expect.element(entry('Off')).toHaveAttribute('aria-disabled', 'true');
  (entry('Off').element() as HTMLElement).click();
  expect(chosen).toEqual([]);
  const log = page.getByRole('menuitemcheckbox', { name: 'Log', exact: true });
  await expect.element(log).toHaveAttribute('aria-checked', 'true');
});
