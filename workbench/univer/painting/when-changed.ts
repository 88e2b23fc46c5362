import type { gridMethods } from '../../grid/grid-methods';

type Methods = ReturnType<typeof gridMethods>;

/** The same methods of a grid; those that change what it shows say so. */
export function whenChanged(methods: Methods, notify: () => void): Methods {
  const told =
    <A extends unknown[], R>(change: (...args: A) => R) =>
    (...args: A): R => {
      notify();
      return change(...args);
    };
  return {
    ...methods,
    insertSheet: told(methods.insertSheet),
    deleteSheet: told(methods.deleteSheet),
    updateSheet: told(methods.updateSheet),
    write: told(methods.write),
    setFormats: told(methods.setFormats),
    insertRows: told(methods.insertRows),
    deleteRows: told(methods.deleteRows),
    insertColumns: told(methods.insertColumns),
    deleteColumns: told(methods.deleteColumns),
    moveColumns: told(methods.moveColumns),
    sort: told(methods.sort),
    setName: told(methods.setName),
    removeName: told(methods.removeName),
    attach(area, kind, value) {
      notify();
      methods.attach(area, kind, value);
    },
    updateColumns: told(methods.updateColumns),
    putRecord: told(methods.putRecord),
    removeRecord: told(methods.removeRecord),
    checkpoint: () => told(methods.checkpoint()),
  };
}
