import type { Area, RangeRecord, SheetId } from '../grid/grid';
import { changeSheet } from './change-sheet';
import { PlatformError } from './errors';
import type { Execution } from './execution';
import { enumeration } from './handle';
import { BOOLEAN, handleOf, listOf, STRING } from './parameter-kind';
import { type ProtectionRule, protectionOf } from './protection-rule';
import { newRecordId } from './record-id';
import { methodsOf, SELF, serviceClass } from './service-class';

interface ProtectionState {
  readonly sheet: SheetId;
  readonly id: string;
}

/** `SpreadsheetApp.ProtectionType`. */
export const ProtectionType = enumeration('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);

const { handle, change } = methodsOf<ProtectionState>();
const EDITORS = listOf(STRING);

const protection = serviceClass<ProtectionState>('SpreadsheetApp.Protection', 'Spreadsheet', {
  getProtectionType: handle([], (state, execution) => ProtectionType[rule(execution, state).type]),
  getRange: handle([], (state, execution) => {
    const [area] = found(execution, state).areas;
    return area && execution.make.range(area);
  }),
  getDescription: handle([], (state, execution) => rule(execution, state).description),
  setDescription: change([STRING], (state, execution, description) =>
    update(execution, state, { description }),
  ),
  isWarningOnly: handle([], (state, execution) => rule(execution, state).warningOnly),
  setWarningOnly: change([BOOLEAN], (state, execution, warningOnly) =>
    update(execution, state, { warningOnly }),
  ),
  canEdit: handle([], (state, execution) => {
    const { editors } = rule(execution, state);
    const { owner, email, editor } = execution.user;
    return owner || (editor && (editors === null || editors.includes(email)));
  }),
  addEditors: change([EDITORS], (state, execution, added) =>
    update(execution, state, { editors: [...editorsOf(execution, state), ...added] }),
  ),
  addEditor: change([STRING], (state, execution, added) =>
    update(execution, state, { editors: [...editorsOf(execution, state), added] }),
  ),
  removeEditors: change([EDITORS], (state, execution, removed) =>
    update(execution, state, {
      editors: editorsOf(execution, state).filter(
        (email) => email === execution.user.email || !removed.includes(email),
      ),
    }),
  ),
  setUnprotectedRanges: change(
    [listOf(handleOf<Area>('SpreadsheetApp.Range'))],
    (state, execution, unprotected) => {
      if (rule(execution, state).type === 'RANGE') {
        throw new PlatformError('Unprotected ranges can only be set on a protected sheet.');
      }
      return update(execution, state, { unprotected });
    },
  ),
  remove: change([], ({ sheet, id }, { world }) =>
    changeSheet(world, null, () => world.grid.removeRecord(sheet, id)),
  ),
});

/** Protects an area; nobody is kept out until editors change [161]. */
export function putProtection(
  execution: Execution,
  area: Area,
  type: ProtectionRule['type'],
): object {
  const { world } = execution;
  const id = newRecordId(world, 'protection');
  const data: ProtectionRule = {
    type,
    description: '',
    warningOnly: false,
    editors: null,
    unprotected: [],
  };
  changeSheet(world, null, () =>
    world.grid.putRecord(area.sheet, { id, kind: 'protection', areas: [area], data }),
  );
  return protection.create(execution, { sheet: area.sheet, id });
}

/** Protections of a sheet of one type, in the order they were made. */
export function protectionsOf(
  execution: Execution,
  sheet: SheetId,
  type: ProtectionRule['type'],
): object[] {
  return execution.world.grid
    .records(sheet)
    .filter((record) => record.kind === 'protection' && protectionOf(record).type === type)
    .map(({ id }) => protection.create(execution, { sheet, id }));
}

function found({ world }: Execution, { sheet, id }: ProtectionState): RangeRecord {
  const record = world.grid.records(sheet).find((candidate) => candidate.id === id);
  if (!record) throw new PlatformError('The protection no longer exists.');
  return record;
}

const rule = (execution: Execution, state: ProtectionState): ProtectionRule =>
  protectionOf(found(execution, state));

/** All who may edit the file, until someone changes the list; the owner is never in it. */
function editorsOf(execution: Execution, state: ProtectionState): readonly string[] {
  const others = [...execution.world.users.values()].filter(
    ({ owner, editor }) => editor && !owner,
  );
  return rule(execution, state).editors ?? others.map(({ email }) => email);
}

function update(
  execution: Execution,
  state: ProtectionState,
  more: Partial<ProtectionRule>,
): typeof SELF {
  const record = found(execution, state);
  const data: ProtectionRule = { ...protectionOf(record), ...more };
  changeSheet(execution.world, null, () =>
    execution.world.grid.putRecord(state.sheet, { ...record, data }),
  );
  return SELF;
}
