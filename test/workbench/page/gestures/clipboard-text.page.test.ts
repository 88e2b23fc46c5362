import { describe, expect, it } from 'vitest';
import {
  cellsOfHtml,
  cellsOfText,
  repeatedOver,
  textOfCells,
} from '../../../../workbench/page/gestures/clipboard-text';

describe('text on the clipboard', () => {
  it.each([
    [
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['one\r\ntwo\r\n', [['one'], ['two']]],
    ['"line 1\nline 2"\tx', [['line 1\nline 2', 'x']]],
    ['"say ""hi"""\tb', [['say "hi"', 'b']]],
    ['a;b, c', [['a;b, c']]],
    ['', [['']]],
  ])('%j has the cells %j', (text, cells) => {
    expect(cellsOfText(text)).toEqual(cells);
  });

  it('is read back as the cells it was written from', () => {
    const cells = [
      ['a\tb', 'c\nd'],
      ['"e"', ''],
    ];
    expect(cellsOfText(textOfCells(cells))).toEqual(cells);
  });
});

describe('HTML on the clipboard', () => {
  it('gives the cells of its table', () => {
    const html =
      '<p>x</p><table><tr><td>a<br>b</td><th>c</th></tr><tr><td>1</td><td></td></tr></table>';
    expect(cellsOfHtml(html)).toEqual([
      ['a\nb', 'c'],
      ['1', ''],
    ]);
  });

  it('gives none without a table', () => {
    expect(cellsOfHtml('<b>a</b>')).toBe(null);
  });
});

describe('a pasted block', () => {
  it('fills a selection that is a multiple of its size', () => {
    expect(repeatedOver([['a']], 2, 2)).toEqual([
      ['a', 'a'],
      ['a', 'a'],
    ]);
    expect(repeatedOver([['a'], ['b']], 4, 1)).toEqual([['a'], ['b'], ['a'], ['b']]);
  });

  it('keeps its size over any other selection', () => {
    expect(repeatedOver([['a'], ['b']], 3, 1)).toEqual([['a'], ['b']]);
    expect(repeatedOver([['a', 'b']], 1, 1)).toEqual([['a', 'b']]);
  });
});
