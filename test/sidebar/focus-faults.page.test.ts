import { afterEach, expect, it } from 'vitest';
import { focusFaults, lostFocus } from './focus-faults';

function focusIn(html: string): void {
  document.body.innerHTML = html;
  document.querySelector('button')?.focus({ focusVisible: true } as FocusOptions);
}

afterEach(() => focusIn(''));

it('tells whether something has the focus', () => {
  document.body.innerHTML = '<button>a</button>';
  expect(lostFocus()).not.toBe('');
  document.querySelector('button')?.focus();
  expect(lostFocus()).toBe('');
});

it('finds a focus that has no outline', () => {
  focusIn('<button style="outline: none; box-shadow: 0 0 0 2px blue">a</button>');
  expect(focusFaults()).toEqual(['no outline: <button> a']);
  focusIn('<button style="outline: 2px solid blue">a</button>');
  expect(focusFaults()).toEqual([]);
});

it('finds a focus that something lies over', () => {
  const cover = '<div style="position: fixed; inset: 0; background: white"></div>';
  const button = '<button style="outline: 2px solid blue">a</button>';
  focusIn(button + cover);
  expect(focusFaults()).toEqual(['hidden: <button> a']);
  focusIn(button + cover.replace('inset: 0', 'inset: 50% 0 0'));
  expect(focusFaults()).toEqual([]);
});
