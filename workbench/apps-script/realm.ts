import type { Zone } from './zone';

/** Runs scripts in global scopes of their own; each platform does it in its way. */
export interface Realms {
  /** Compiles the source of a bundle once; what it returns makes a fresh realm for each execution. */
  compile(source: string): CreateRealm;
}

export type CreateRealm = (host: RealmHost) => Realm;

/** What a realm is told by the emulator. */
export interface RealmHost {
  readonly zone: Zone;
  now(): number;
  random(): number;
}

/** A fresh global scope for one execution, and makers of objects that belong to it. */
export interface Realm {
  readonly globals: Record<string, unknown>;
  /** Evaluates the bundle: its top-level functions are globals afterwards. */
  runBundle(): void;
  error(name: string, message: string): Error;
  /** A function of the realm from an expression, as a template uses it. */
  evaluator(names: readonly string[], expression: string): (...args: unknown[]) => unknown;
  /** The same plain arrays, objects and dates as objects of the realm; anything else as it is. */
  adopt(value: unknown): unknown;
  /** Stack of an error thrown in the realm, positions in the bundle as those of its source. */
  stackOf(error: unknown): string | undefined;
  /** Nothing of the realm runs any more. */
  end(): void;
}

/** File name of the bundle in stacks. */
export const BUNDLE_NAME = 'dealsheet.js';
