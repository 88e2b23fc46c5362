import type { Language } from '../language';
import type { DrawnType } from './chart-type';

export interface ChartWords {
  readonly types: Record<DrawnType, string>;
  readonly untitled: string;
  readonly drawnBy: string;
  readonly notDrawn: (options: readonly string[]) => string;
  readonly typeNotDrawn: (type: string) => string;
  readonly nothing: string;
  readonly more: (points: number) => string;
}

export const CHART_WORDS: Record<Language, ChartWords> = {
  en: {
    types: {
      AREA: 'Area chart',
      BAR: 'Bar chart',
      COLUMN: 'Column chart',
      COMBO: 'Combo chart',
      LINE: 'Line chart',
      PIE: 'Pie chart',
      SCATTER: 'Scatter chart',
    },
    untitled: 'Chart',
    drawnBy: 'Drawn by the workbench; Google draws its own',
    notDrawn: (options) => `not drawn here: ${options.join(', ')}`,
    typeNotDrawn: (type) => `Charts of the type ${type} are not drawn here`,
    nothing: 'No numbers to draw',
    more: (points) => `and ${points} more`,
  },
  nb: {
    types: {
      AREA: 'Områdediagram',
      BAR: 'Liggende stolpediagram',
      COLUMN: 'Stolpediagram',
      COMBO: 'Kombinasjonsdiagram',
      LINE: 'Linjediagram',
      PIE: 'Sektordiagram',
      SCATTER: 'Punktdiagram',
    },
    untitled: 'Diagram',
    drawnBy: 'Tegnet av arbeidsbenken; Google tegner på sin måte',
    notDrawn: (options) => `ikke tegnet her: ${options.join(', ')}`,
    typeNotDrawn: (type) => `Diagrammer av typen ${type} tegnes ikke her`,
    nothing: 'Ingen tall å tegne',
    more: (points) => `og ${points} til`,
  },
};
