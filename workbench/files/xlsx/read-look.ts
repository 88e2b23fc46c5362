import type { Area, ColumnProperties, RangeRecord, SheetProperties } from '../../grid/grid';
import { areaOfA1 } from './cell-areas';
import type { ReadTab } from './read-scope';
import { CHARACTER_WIDTH, DEFAULT_WIDTH } from './write-sheet';
import { xmlAttributes, xmlElements } from './xml-text';

/** Frozen rows and columns of a sheet. */
export function readFrozen(xml: string): Pick<SheetProperties, 'frozenRows' | 'frozenColumns'> {
  const [, text = ''] = /<(?:\w+:)?pane\b([^>]*)>/.exec(xml) ?? [];
  const pane = xmlAttributes(text);
  const frozen = pane.get('state')?.startsWith('frozen');
  return {
    frozenRows: frozen ? Number(pane.get('ySplit') ?? 0) : 0,
    frozenColumns: frozen ? Number(pane.get('xSplit') ?? 0) : 0,
  };
}

/** Widths and hidden columns that differ from the usual, up to the sheet's last column. */
export function readColumns(xml: string, count: number): Map<number, ColumnProperties> {
  const columns = new Map<number, ColumnProperties>();
  for (const [, text = ''] of xml.matchAll(/<(?:\w+:)?col\b([^>]*)>/g)) {
    const attributes = xmlAttributes(text);
    const properties = columnOf(attributes);
    const last = Math.min(count, Number(attributes.get('max')));
    if (Object.keys(properties).length === 0) continue;
    for (let column = Number(attributes.get('min')); column <= last; column++) {
      columns.set(column, properties);
    }
  }
  return columns;
}

function columnOf(attributes: ReadonlyMap<string, string>): ColumnProperties {
  const widthPixels = Math.round(Number(attributes.get('width') ?? 0) * CHARACTER_WIDTH);
  const hidden = isTrue(attributes.get('hidden'));
  return {
    ...(widthPixels > 0 && widthPixels !== DEFAULT_WIDTH ? { widthPixels } : {}),
    ...(hidden ? { hidden } : {}),
  };
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** Merged cells and the filter of a sheet. */
export function readRecords(
  { sheet, id }: ReadTab,
  cut: (area: Area) => Area | null,
): RangeRecord[] {
  const areasOf = (name: string): Area[] =>
    [...xmlElements(sheet.xml, name)].flatMap(({ attributes }) => {
      const area = areaOfA1(attributes.get('ref') ?? '');
      return (area && cut({ ...area, sheet: id })) ?? [];
    });
  const record = (kind: 'merge' | 'filter') => (area: Area, i: number) => ({
    id: `file-${kind}-${i + 1}`,
    kind,
    areas: [area],
    data: null,
  });
  return [
    ...areasOf('mergeCell').map(record('merge')),
    ...areasOf('autoFilter').slice(0, 1).map(record('filter')),
  ];
}
