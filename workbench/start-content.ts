import type { TopLevelFunction } from './apps-script/bundle';
import type { WorldContent } from './apps-script/world-content';
import type { Language } from './language';

/** What the server hands the page, as JSON at /start.json. */
export interface StartContent {
  readonly language: Language;
  /** The page keeps its work under it, so that another start does not find this one's. */
  readonly key: string;
  readonly addon: AddonSource;
  /** What the server has read of the bundle, for `adoptBundle`. */
  readonly functions: readonly TopLevelFunction[];
  readonly content: WorldContent;
}

/** A script project, built. */
export interface AddonSource {
  readonly bundle: string;
  readonly manifest: { readonly oauthScopes?: readonly string[]; readonly timeZone?: string };
  /** HTML files by name without extension. */
  readonly files: Readonly<Record<string, string>>;
  /** Leads positions in the bundle back to source files; null when there is none. */
  readonly sourceMap: string | null;
  /** Caption of the add-on's menu. */
  readonly scriptName: string;
}
