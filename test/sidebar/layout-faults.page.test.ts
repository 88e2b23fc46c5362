import { afterEach, expect, it } from 'vitest';
import { cutTextFaults, sidewaysFaults, targetFaults } from './layout-faults';

/** Shows it alone in the page. */
function show(html: string): void {
  document.body.innerHTML = html;
}

afterEach(() => show(''));

it('finds what is wider than the page', () => {
  show('<p>Text</p><div id="wide" style="width: 200vw"><b>Inside</b></div>');
  expect(sidewaysFaults()).toEqual([expect.stringMatching(/^sticks out of .* <div#wide> Inside$/)]);
});

it('finds what scrolls sideways within the page', () => {
  show('<div style="width: 50px; overflow: auto"><div style="width: 80px">Text</div></div>');
  expect(sidewaysFaults()).toEqual(['scrolls sideways: <div> Text']);
  show('<div style="width: 50px; overflow: auto">Text</div>');
  expect(sidewaysFaults()).toEqual([]);
});

const SMALL = 'width: 20px; height: 20px; padding: 0; border: 0; vertical-align: top';

it('finds small targets that stand close to another one', () => {
  show(`<button style="${SMALL}">a</button><button style="${SMALL}">b</button>`);
  expect(targetFaults()).toEqual(['20×20: <button> a', '20×20: <button> b']);
});

it('lets small targets be that stand apart, or in a sentence', () => {
  show(`<button style="${SMALL}; margin-right: 4px">a</button><button style="${SMALL}">b</button>`);
  expect(targetFaults()).toEqual([]);
  show('<p>Read <a href="#a">this</a> <a href="#b">that</a></p>');
  expect(targetFaults()).toEqual([]);
});

it('takes a label for a part of the control in it', () => {
  const box = '<input type="checkbox" style="margin: 0">';
  show(`<div>${box}</div><div>${box}</div>`);
  expect(targetFaults()).toHaveLength(2);
  const label = `<label style="display: block; min-height: 24px">${box} Text</label>`;
  show(label + label);
  expect(targetFaults()).toEqual([]);
});

const CUT = 'width: 40px; overflow: hidden; white-space: nowrap';

it('finds texts that are cut off', () => {
  show(`<p style="${CUT}">A long sentence</p><p>A long sentence</p>`);
  expect(cutTextFaults()).toEqual(['cut: <p> A long sentence']);
  show(`<div style="${CUT}"><b>A long sentence</b></div>`);
  expect(cutTextFaults()).toEqual(['cut: <b> A long sentence']);
  show('<div style="height: 20px; overflow: hidden"><p>a</p><p>b</p></div>');
  expect(cutTextFaults()).toContain('cut: <p> b');
});

it('lets texts be cut whose full form a title holds, and those for screen readers', () => {
  show(`<p style="${CUT}" title="A long sentence">A long sentence</p>`);
  expect(cutTextFaults()).toEqual([]);
  const hidden =
    'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)';
  show(`<span style="${hidden}">A long sentence</span>`);
  expect(cutTextFaults()).toEqual([]);
});
