import type { ChartAxis } from 'excelize-wasm';
import type { ChartSpec } from '../../apps-script/chart-spec';
import { backgroundOf, chartNumber, chartText } from './chart-options';
import { excelColor } from './excel-color';

/** Colour of the words on axes. */
const LABELS = '444444';

interface Axes {
  readonly XAxis: ChartAxis;
  readonly YAxis: ChartAxis;
}

/** The axis of categories is Excel's X axis, also where bars lie; Google names axes by direction. */
export function chartAxes(spec: ChartSpec): Axes {
  const lying = spec.type === 'BAR';
  const [categories, values] = lying ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
  const reversed = spec.options.reverseCategories === true;
  return {
    XAxis: {
      ...axisOf(spec, categories),
      // Excel draws the first of lying bars at the bottom, Google at the top.
      ReverseOrder: lying !== reversed,
      ...(spec.type === 'SCATTER' ? boundsOf(spec, categories) : {}),
    },
    YAxis: { ...axisOf(spec, values), ...gridLinesOf(spec, values), ...boundsOf(spec, values) },
  };
}

function axisOf(spec: ChartSpec, axis = ''): ChartAxis {
  const title = chartText(spec, `${axis}.title`);
  return {
    Font: { Color: LABELS, Size: 9 },
    // Else days would be shown as numbers.
    NumFmt: { CustomNumFmt: 'General', SourceLinked: true },
    ...(chartText(spec, `${axis}.textPosition`) === 'none' ? { None: true } : {}),
    ...(title === '' ? {} : { Title: { Paragraph: [{ Text: title }] } }),
  };
}

function gridLinesOf(spec: ChartSpec, axis = ''): ChartAxis {
  const color = excelColor(chartText(spec, `${axis}.gridlines.color`));
  const none = chartNumber(spec, `${axis}.gridlines.count`) === 0 || color === backgroundOf(spec);
  return { MajorGridLines: !none };
}

function boundsOf(spec: ChartSpec, axis = ''): ChartAxis {
  const Minimum = chartNumber(spec, `${axis}.minValue`, `${axis}.viewWindow.min`);
  const Maximum = chartNumber(spec, `${axis}.maxValue`, `${axis}.viewWindow.max`);
  return {
    ...(Minimum === undefined ? {} : { Minimum }),
    ...(Maximum === undefined ? {} : { Maximum }),
  };
}
