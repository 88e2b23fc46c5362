import { describe, expect, it } from 'vitest';
import { type MenuPlace, moveInMenu } from '../../../../workbench/page/chrome/move-in-menu';
import type { MenuNode } from '../../../../workbench/page/state/menu-node';

const item = (label: string): MenuNode => ({ kind: 'item', label, run: () => undefined });
const menu = (label: string, ...entries: MenuNode[]): MenuNode => ({
  kind: 'menu',
  label,
  entries,
});
const LINE: MenuNode = { kind: 'separator' };

const MENUS = [
  menu('File', item('Open'), LINE, item('Save')),
  menu('Extensions', menu('Dealsheet', item('Check'), LINE, menu('More', item('Deep')))),
  menu('Empty'),
];

/** Where a row of keys leads from a place. */
function placeAfter(path: readonly number[], open: number, ...keys: string[]): MenuPlace {
  let place: MenuPlace = { path, open };
  for (const key of keys) place = moveInMenu(MENUS, place, key) ?? place;
  return place;
}

describe('keys in the menu bar', () => {
  it('opens a menu at its first entry, or at its last', () => {
    expect(placeAfter([0], 0, 'ArrowDown')).toEqual({ path: [0, 0], open: 1 });
    expect(placeAfter([0], 0, 'Enter')).toEqual({ path: [0, 0], open: 1 });
    expect(placeAfter([0], 0, 'ArrowUp')).toEqual({ path: [0, 2], open: 1 });
  });

  it('goes around both ends of the bar, and keeps menus open or shut', () => {
    expect(placeAfter([2], 0, 'ArrowRight')).toEqual({ path: [0], open: 0 });
    expect(placeAfter([0], 1, 'ArrowLeft')).toEqual({ path: [2], open: 1 });
  });

  it('goes into the sub-menu in front of a menu that the mouse has opened', () => {
    expect(placeAfter([1], 1, 'ArrowRight')).toEqual({ path: [1, 0, 0], open: 2 });
    expect(placeAfter([0], 1, 'ArrowRight')).toEqual({ path: [1], open: 1 });
    expect(placeAfter([1], 0, 'ArrowRight')).toEqual({ path: [2], open: 0 });
  });

  it('opens a menu without entries and stays on it', () => {
    expect(placeAfter([2], 0, 'ArrowDown')).toEqual({ path: [2], open: 1 });
  });

  it('leaves by Escape', () => {
    expect(placeAfter([1], 1, 'Escape')).toEqual({ path: [], open: 0 });
  });

  it('jumps to the entry with a letter', () => {
    expect(placeAfter([0], 0, 'e')).toEqual({ path: [1], open: 0 });
    expect(placeAfter([0], 0, 'e', 'e')).toEqual({ path: [2], open: 0 });
    expect(moveInMenu(MENUS, { path: [0], open: 0 }, 'x')).toBe(null);
  });
});

describe('keys in a menu', () => {
  it('steps over separators and around the ends', () => {
    expect(placeAfter([0, 0], 1, 'ArrowDown')).toEqual({ path: [0, 2], open: 1 });
    expect(placeAfter([0, 0], 1, 'ArrowDown', 'ArrowDown')).toEqual({ path: [0, 0], open: 1 });
    expect(placeAfter([0, 2], 1, 'Home')).toEqual({ path: [0, 0], open: 1 });
    expect(placeAfter([0, 0], 1, 'End')).toEqual({ path: [0, 2], open: 1 });
  });

  it('enters a sub-menu to the right and leaves it to the left or by Escape', () => {
    expect(placeAfter([1, 0], 1, 'ArrowRight')).toEqual({ path: [1, 0, 0], open: 2 });
    expect(placeAfter([1, 0, 2], 2, 'Enter')).toEqual({ path: [1, 0, 2, 0], open: 3 });
    expect(placeAfter([1, 0, 0], 2, 'ArrowLeft')).toEqual({ path: [1, 0], open: 1 });
    expect(placeAfter([1, 0, 2, 0], 3, 'Escape')).toEqual({ path: [1, 0, 2], open: 2 });
  });

  it('goes to the neighbouring menu at the sides', () => {
    expect(placeAfter([0, 2], 1, 'ArrowRight')).toEqual({ path: [1, 0], open: 1 });
    expect(placeAfter([1, 0], 1, 'ArrowLeft')).toEqual({ path: [0, 0], open: 1 });
    expect(placeAfter([1, 0, 2, 0], 3, 'ArrowRight')).toEqual({ path: [2], open: 1 });
  });

  it('shuts the sub-menu that the focus moves away from', () => {
    expect(placeAfter([1, 0, 2], 3, 'ArrowUp')).toEqual({ path: [1, 0, 0], open: 2 });
  });

  it('leaves Enter on an item to the item', () => {
    expect(moveInMenu(MENUS, { path: [0, 0], open: 1 }, 'Enter')).toBe(null);
  });

  it('shuts the menu by Escape and keeps the focus on its name', () => {
    expect(placeAfter([0, 2], 1, 'Escape')).toEqual({ path: [0], open: 0 });
  });
});
