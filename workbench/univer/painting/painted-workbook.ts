import {
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import type { SheetId } from '../../grid/grid';

/** The Univer workbook that shows a grid. Painters change it; nothing is read back from it. */
export interface PaintedWorkbook {
  readonly unitId: string;
  readonly injector: Injector;
  readonly workbook: Workbook;
  /** Carries out a Univer mutation; mutations, unlike commands, leave Univer's undo stack alone. */
  mutate<P extends object>(
    mutation: { readonly id: string },
    params: P,
    options?: IExecutionOptions,
  ): void;
}

/** Makes the workbook unit; a Univer holds one grid. */
export function openPaintedWorkbook(univer: Univer, data: Partial<IWorkbookData>): PaintedWorkbook {
  const injector = univer.__getInjector();
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    data,
  );
  const commands = injector.get(ICommandService);
  return {
    unitId: workbook.getUnitId(),
    injector,
    workbook,
    mutate(mutation, params, options) {
      const done = commands.syncExecuteCommand(mutation.id, params, options);
      if (!done) throw new Error(`Univer refused ${mutation.id}.`);
    },
  };
}

/** Univer's id of a sheet. */
export const subUnitIdOf = (sheet: SheetId): string => `sheet-${sheet}`;

/** The sheet shown under a Univer id; null for another's. */
export function sheetIdOf(subUnitId: string): SheetId | null {
  const [, id] = /^sheet-(\d+)$/.exec(subUnitId) ?? [];
  return id === undefined ? null : Number(id);
}

/** Univer goes to a sheet that is added or shown, unless it is another person's doing. */
export const STAY_ON_SHEET: IExecutionOptions = { fromCollab: true };
