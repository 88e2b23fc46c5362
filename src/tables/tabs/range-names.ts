import { FIELDS, type Field } from '../../pipeline/deal';
import type { TabKey } from '../../pipeline/tab-key';
import type { ColumnKey } from '../deals/deal-columns';

/**
 * Names of the ranges by which the add-on finds its tabs and columns again. Each names one header
 * cell (the block: its header cells), so that it follows renamed, moved and inserted columns, never
 * falls short of new rows, and survives sorting.
 */
export const RANGE_NAMES = {
  /** The header cells of the add-on's own columns in the Deals tab. */
  block: 'Deals_Block',
  /** The cell of the Settings tab that holds today. */
  today: 'Dealsheet_Today',
  /** The cell that every apply updates; functions that need history depend on it. */
  change: 'Dealsheet_Change',
  /** Cells of the Stages tab below the headers, for drop-downs and colours: names, roles, max days. */
  stageNames: 'Dealsheet_StageNames',
  stageRoles: 'Dealsheet_StageRoles',
  maxDays: 'Dealsheet_MaxDays',
} as const;

const OWN_COLUMN = 'Deals_x_';

/** Range name of a tab's first header cell, such as `Dealsheet_Stages`. */
export const tabRangeName = (tab: TabKey): string => `Dealsheet_${capital(tab)}`;

/** Range name of a bound column's header cell, such as `Deals_CloseDate` or `Deals_x_Budget`. */
export function columnRangeName(key: ColumnKey): string {
  return isField(key) ? `Deals_${capital(key)}` : OWN_COLUMN + encode(key.slice(2));
}

/** The column that a range name binds; null for names that bind none. */
export function columnKeyOfName(name: string): ColumnKey | null {
  if (name.startsWith(OWN_COLUMN)) return `x:${decode(name.slice(OWN_COLUMN.length))}`;
  return FIELDS.find((field) => columnRangeName(field) === name) ?? null;
}

/** Whether a range name is one of the add-on's. */
export const isOwnName = (name: string): boolean =>
  name.startsWith('Dealsheet_') || name === RANGE_NAMES.block || columnKeyOfName(name) !== null;

const isField = (key: ColumnKey): key is Field => !key.startsWith('x:');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Range names hold letters, digits and underscores only. */
const encode = (header: string): string =>
  header.replace(/[^A-Za-z0-9]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`);

const decode = (name: string): string =>
  name.replace(/_([0-9a-f]+)_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

/** Tabs that hold the team's rules. */
export const CONFIGURATION_TABS = [
  'stages',
  'criteria',
  'settings',
] as const satisfies readonly TabKey[];
