import type { CellError } from './grid';

/** Google's errors of formulas, with the text of the hover note. */
export const LOST_REFERENCE: CellError = { error: '#REF!', message: 'Reference does not exist' };

export const CIRCULAR: CellError = {
  error: '#REF!',
  message:
    'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
};

export const VOLATILE_ARGUMENT: CellError = {
  error: '#ERROR!',
  message:
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
};

/** What reading a formula gives that this grid has not calculated: never a plausible number. */
export const NOT_CALCULATED: CellError = {
  error: '#ERROR!',
  message: 'not calculated by the in-memory grid',
};

export const unknownFunction = (name: string): CellError => ({
  error: '#NAME?',
  message: `Unknown function: '${name}'.`,
});

export const unknownRangeName = (name: string): CellError => ({
  error: '#NAME?',
  message: `Unknown range name: '${name}'.`,
});

export const unknownSheet = (name: string): CellError => ({
  error: '#REF!',
  message: `Unresolved sheet name '${name}'.`,
});

export const overwrites = (cell: string): CellError => ({
  error: '#REF!',
  message: `Array result was not expanded because it would overwrite data in ${cell}.`,
});

export const needsMore = (what: 'rows' | 'columns', count: number): CellError => ({
  error: '#REF!',
  message: `Result was not automatically expanded, please insert more ${what} (${count}).`,
});
