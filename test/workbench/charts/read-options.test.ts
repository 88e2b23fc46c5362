import { describe, expect, it } from 'vitest';
import { isInvisible, readOptions } from '../../../workbench/charts/read-options';

describe('options of a chart', () => {
  it('are found by path, whether set one by one or as an object', () => {
    const options = readOptions({
      'series.0.color': '#111111',
      series: { 1: { color: '#222222' } },
      vAxes: [{ title: 'first' }, { title: 'second' }],
    });
    expect(options.colour('series.0.color')).toBe('#111111');
    expect(options.colour('series.1.color')).toBe('#222222');
    expect(options.text('vAxes.1.title')).toBe('second');
  });

  it('of one path take what was set last', () => {
    const options = readOptions({ legend: { position: 'top' }, 'legend.position': 'left' });
    expect(options.text('legend.position')).toBe('left');
  });

  it('fall back to the next path when one is missing or of another kind', () => {
    const options = readOptions({ 'series.0.lineWidth': 'thick', lineWidth: 3 });
    expect(options.number('series.0.lineWidth', 'lineWidth')).toBe(3);
    expect(options.number('series.1.lineWidth')).toBeUndefined();
  });

  it('list what nothing asked for and what nothing could use', () => {
    const options = readOptions({
      title: 'Deals',
      is3D: true,
      width: 'wide',
      hAxis: { ticks: [1] },
    });
    options.text('title');
    options.number('width');
    expect(options.unread()).toEqual(['is3D', 'width', 'hAxis.ticks']);
  });

  it('that were set to null were taken back', () => {
    expect(readOptions({ title: null, hAxis: { title: null } }).unread()).toEqual([]);
  });

  it('are words in any case, of those that are known', () => {
    const options = readOptions({ 'legend.position': 'BOTTOM', isStacked: 'sideways' });
    expect(options.choice(['top', 'bottom'], 'legend.position')).toBe('bottom');
    expect(options.choice(['percent'], 'isStacked')).toBeUndefined();
  });

  it('are colours that can be painted', () => {
    const options = readOptions({ a: 'red', b: 'none', c: 'sky-blue-pink', d: ['#fff', 'x'] });
    expect(options.colour('a')).toBe('red');
    expect(options.colour('b')).toBe('transparent');
    expect(options.colour('c')).toBeUndefined();
    expect(options.colours('d')).toBeUndefined();
    expect(options.unread()).toEqual(['c', 'd']);
  });
});

it('a colour is invisible when transparent or that of the background, however written', () => {
  expect(isInvisible('transparent', '#ffffff')).toBe(true);
  expect(isInvisible('white', '#ffffff')).toBe(true);
  expect(isInvisible('rgb(255,255,255)', '#FFF')).toBe(true);
  expect(isInvisible('#fffffe', '#ffffff')).toBe(false);
});
