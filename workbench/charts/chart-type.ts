import type { ChartTypeName } from '../apps-script/chart-spec';

/** Types that are drawn here. Google knows more, and a script may choose any. */
export const DRAWN_TYPES = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER'] as const;
export type DrawnType = (typeof DRAWN_TYPES)[number] & ChartTypeName;

/** A chart without a type is drawn as columns: which type Google takes is nowhere written. */
export const drawnType = (type: string | null): DrawnType | null =>
  type === null ? 'COLUMN' : (DRAWN_TYPES.find((one) => one === type) ?? null);

const STACKABLE: readonly DrawnType[] = ['AREA', 'BAR', 'COLUMN', 'COMBO'];

export const isStackable = (type: DrawnType): boolean => STACKABLE.includes(type);
