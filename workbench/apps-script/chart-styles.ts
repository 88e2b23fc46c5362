import type { ChartDraft, ChartTypeName } from './chart-spec';
import { enumKind, type Kind, listOf, NUMBER, STRING } from './parameter-kind';
import { type Method, methodsOf, SELF } from './service-class';

const { handle } = methodsOf<ChartDraft>();

/** Sets options by name, as the styling methods of typed builders do. */
function option(name: string, kind: Kind<unknown>): Method<ChartDraft> {
  return handle([kind], (draft, _execution, value) => styled(draft, { [name]: value }));
}

const WITH_AXES: readonly ChartTypeName[] = [
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'HISTOGRAM',
  'LINE',
  'SCATTER',
];
const STACKABLE: readonly ChartTypeName[] = ['AREA', 'BAR', 'COLUMN', 'COMBO'];

/** Styling methods that the builder of a type has [108]; they set the options of that name. */
export function chartStyles(type: ChartTypeName): Readonly<Record<string, Method<ChartDraft>>> {
  if (type === 'TABLE') return {};
  return {
    setTitle: option('title', STRING),
    setBackgroundColor: option('backgroundColor', STRING),
    setColors: option('colors', listOf(STRING)),
    setLegendPosition: option('legend.position', enumKind('Charts.Position')),
    ...(WITH_AXES.includes(type) ? axes(type) : {}),
    ...(STACKABLE.includes(type)
      ? { setStacked: handle([], (draft) => styled(draft, { isStacked: true })) }
      : {}),
  };
}

function axes(type: ChartTypeName): Readonly<Record<string, Method<ChartDraft>>> {
  const range = (axis: string) =>
    handle([NUMBER, NUMBER], (draft, _execution, min, max) =>
      styled(draft, { [`${axis}.minValue`]: min, [`${axis}.maxValue`]: max }),
    );
  return {
    setXAxisTitle: option('hAxis.title', STRING),
    setYAxisTitle: option('vAxis.title', STRING),
    ...(type === 'SCATTER'
      ? { setXAxisRange: range('hAxis'), setYAxisRange: range('vAxis') }
      : { setRange: range('vAxis') }),
    ...(type === 'BAR'
      ? { reverseDirection: handle([], (draft) => styled(draft, { 'hAxis.direction': -1 })) }
      : {}),
    ...(type === 'BAR' || type === 'COLUMN'
      ? { reverseCategories: handle([], (draft) => styled(draft, { reverseCategories: true })) }
      : {}),
  };
}

function styled(draft: ChartDraft, options: Readonly<Record<string, unknown>>): typeof SELF {
  draft.spec = { ...draft.spec, options: { ...draft.spec.options, ...options } };
  return SELF;
}
