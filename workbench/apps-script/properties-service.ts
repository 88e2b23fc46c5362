import { byteLength } from './byte-length';
import { PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import { PROPERTY_STORE_BYTES, PROPERTY_VALUE_BYTES } from './limits';
import { BOOLEAN, OBJECT, optional, STRING, TEXT as TEXT_KIND } from './parameter-kind';
import { methodsOf, SELF, serviceClass } from './service-class';

interface Store {
  readonly values: Map<string, string>;
  /** The current user may not write: another's store, seen from a custom function [10]. */
  readonly readOnly: boolean;
}

const { propertyRead, propertyWrite } = methodsOf<Store>();

const properties = serviceClass<Store>('PropertiesService.Properties', 'Properties', {
  getProperty: propertyRead([STRING], ({ values }, _execution, key) => values.get(key) ?? null),
  getProperties: propertyRead([], ({ values }) => Object.fromEntries(values)),
  getKeys: propertyRead([], ({ values }) => [...values.keys()]),
  setProperty: propertyWrite([STRING, TEXT_KIND], (store, _execution, key, value) => {
    set(store, { [key]: value });
    return SELF;
  }),
  setProperties: propertyWrite(
    [OBJECT, optional(BOOLEAN)],
    (store, _execution, entries, deleteOthers = false) => {
      if (deleteOthers) store.values.clear();
      set(store, entries);
      return SELF;
    },
  ),
  deleteProperty: propertyWrite([STRING], (store, _execution, key) => {
    writable(store).delete(key);
    return SELF;
  }),
  deleteAllProperties: propertyWrite([], (store) => {
    writable(store).clear();
    return SELF;
  }),
});

const { handle } = methodsOf<null>();

/** Stores that outlive executions: of the script, of each user, of the document. */
export const propertiesService = serviceClass<null>('PropertiesService', 'Properties', {
  getScriptProperties: handle([], (_state, execution) => store(execution, 'script', false)),
  getDocumentProperties: handle([], (_state, execution) => store(execution, 'document', false)),
  getUserProperties: handle([], (_state, execution) => {
    const { context, user, world } = execution;
    const owner = [...world.users.values()].find((one) => one.owner) ?? user;
    const whose = context === 'CUSTOM_FUNCTION' ? owner : user;
    return store(execution, `user:${whose.name}`, whose !== user);
  }),
});

function store(execution: Execution, key: string, readOnly: boolean): object {
  const { properties: stores } = execution.world;
  const values = stores.get(key) ?? new Map<string, string>();
  stores.set(key, values);
  return properties.create(execution, { values, readOnly });
}

function writable({ values, readOnly }: Store): Map<string, string> {
  if (readOnly) throw new PlatformError(TEXT.noPermission('setProperty'));
  return values;
}

function set(store: Store, entries: Readonly<Record<string, unknown>>): void {
  const values = writable(store);
  const after = new Map(values);
  for (const [key, value] of Object.entries(entries)) {
    if (byteLength(String(value)) > PROPERTY_VALUE_BYTES) {
      throw new PlatformError(TEXT.argumentTooLarge('value'));
    }
    after.set(key, String(value));
  }
  if (sizeBytes(after) > PROPERTY_STORE_BYTES) throw new PlatformError(TEXT.propertyStoreFull);
  for (const [key, value] of after) values.set(key, value);
}

const sizeBytes = (values: ReadonlyMap<string, string>): number =>
  byteLength([...values].flat().join(''));
