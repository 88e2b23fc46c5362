import type { TooltipComponentOption } from 'echarts/components';
import { format } from 'echarts/core';
import { numberOf } from './chart-cells';
import type { ChartTable } from './chart-table';
import type { ChartOptions } from './read-options';
import type { SeriesLook } from './series-looks';

interface Pointed {
  readonly seriesIndex?: number;
  readonly dataIndex: number;
}

/** What shows where the mouse points: the point's name and its cells, never those of a spacer. */
export function chartTooltip(
  options: ChartOptions,
  table: ChartTable,
  looks: readonly SeriesLook[],
): TooltipComponentOption {
  const quiet =
    options.flag('enableInteractivity') === false ||
    options.choice(['none', 'focus', 'selection'], 'tooltip.trigger') === 'none';
  const all = options.choice(['category', 'datum'], 'focusTarget') === 'category';
  return {
    show: !quiet,
    trigger: all ? 'axis' : 'item',
    confine: true,
    transitionDuration: 0,
    formatter: (pointed) => {
      const [one] = [pointed].flat() as readonly Pointed[];
      if (!one) return '';
      const meant = all ? looks : looks.slice(one.seriesIndex ?? 0).slice(0, 1);
      return tooltipHtml(table, meant, one.dataIndex);
    },
  };
}

function tooltipHtml(table: ChartTable, looks: readonly SeriesLook[], point: number): string {
  const name = table.domain[point]?.text ?? '';
  const lines = looks
    .filter(({ isSpacer }) => !isSpacer)
    .flatMap(({ name: series, cells }) => {
      const cell = cells[point];
      if (!cell || numberOf(cell) === null) return [];
      return [`${series === '' ? '' : `${escaped(series)}: `}<b>${escaped(cell.text)}</b>`];
    });
  return [...(name === '' ? [] : [`<b>${escaped(name)}</b>`]), ...lines].join('<br>');
}

/** Cells are anybody's text, and a tooltip is HTML. */
const escaped = (text: string): string => format.encodeHTML(text);
