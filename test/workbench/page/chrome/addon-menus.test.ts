import { expect, it } from 'vitest';
import { addonMenus } from '../../../../workbench/page/chrome/addon-menus';
import type { MenuNode } from '../../../../workbench/page/state/menu-node';

const entry = (label: string, functionName = label) => ({ label, functionName });

/** Menus as indented lines. */
const lines = (nodes: readonly MenuNode[], indent = ''): string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'separator') return [`${indent}---`];
    const inner = node.kind === 'menu' ? lines(node.entries, `${indent}  `) : [];
    return [indent + node.label, ...inner];
  });

it('keeps the order of items, separators and menus', () => {
  const menus = new Map([
    ['Dealsheet', [entry('Check'), entry('', ''), entry('Set up')]],
    ['Other', [entry('One')]],
  ]);
  expect(lines(addonMenus(menus, () => undefined))).toEqual([
    'Dealsheet',
    '  Check',
    '  ---',
    '  Set up',
    'Other',
    '  One',
  ]);
});

it('unfolds sub-menus where their first entry stands', () => {
  const menus = new Map([
    [
      'Dealsheet',
      [
        entry('First'),
        entry('Tabs > Funnel'),
        entry('Tabs > ', ''),
        entry('Tabs > More > Deep'),
        entry('Last'),
      ],
    ],
  ]);
  expect(lines(addonMenus(menus, () => undefined))).toEqual([
    'Dealsheet',
    '  First',
    '  Tabs',
    '    Funnel',
    '    ---',
    '    More',
    '      Deep',
    '  Last',
  ]);
});

it('runs the function of an item', () => {
  const ran: string[] = [];
  const menus = new Map([['Dealsheet', [entry('Check all', 'checkAllDeals')]]]);
  const [dealsheet] = addonMenus(menus, (name) => ran.push(name));
  const item = dealsheet?.kind === 'menu' ? dealsheet.entries[0] : undefined;
  if (item?.kind === 'item') item.run();
  expect(ran).toEqual(['checkAllDeals']);
});
