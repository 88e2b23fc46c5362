import type { ButtonName, ShownPage, Toast } from '../../apps-script/screen';
import { PROFILES, type Switches } from '../../apps-script/switches';
import type { LoggedExecution } from './logged-execution';
import type { MadeEdit } from './made-edit';
import type { MenuNode } from './menu-node';

/** All that the page shows around the grid. */
export interface PageState {
  readonly fileName: string;
  /** The add-on's own menus, as entries of the Extensions menu. */
  readonly addonMenus: readonly MenuNode[];
  /** Alerts and prompts that wait for a person, the newest last. */
  readonly questions: readonly OpenQuestion[];
  readonly toasts: readonly OpenToast[];
  readonly sidebar: OpenPage | null;
  readonly dialog: OpenPage | null;
  readonly refusals: readonly string[];
  /** Newest first. */
  readonly executions: readonly LoggedExecution[];
  readonly activities: readonly Activity[];
  readonly panels: Readonly<Record<Panel, boolean>>;
  readonly controls: Controls;
  /** Another tab keeps the spreadsheet: what is done here is lost. */
  readonly keptElsewhere: boolean;
}

export interface OpenQuestion {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** Name of the button set, such as `YES_NO`. */
  readonly buttons: string;
  /** Number of the execution that asks, with whose end the question goes away. */
  readonly execution?: number;
  /** Takes what the person chose. */
  readonly answer: (answer: { readonly button: ButtonName; readonly text: string }) => void;
}

export interface OpenToast extends Toast {
  readonly id: number;
}

export interface OpenPage extends ShownPage {
  readonly id: number;
}

export type ActivityKind = 'script' | 'opening' | 'saving' | 'calculating';

/** Something that takes time. */
export interface Activity {
  readonly id: string;
  readonly kind: ActivityKind;
  /** What runs, such as a function's name. */
  readonly name?: string;
  /** Known to take long: said before it begins, for the page may stand still meanwhile. */
  readonly long?: boolean;
  /** Number of the execution that can be cancelled. */
  readonly execution?: number;
}

export type Panel = 'log' | 'switches';

/** What the switches panel shows. */
export interface Controls {
  readonly latency: 'off' | 'google';
  readonly switches: Switches;
  /** How many calls of the next script fail. */
  readonly failing: number;
  /** How many edit events will be lost. */
  readonly dropping: number;
  readonly keepsEditing: boolean;
  /** What the second user has changed last. */
  readonly lastEdit: MadeEdit | null;
}

export const INITIAL_STATE: PageState = {
  fileName: '',
  addonMenus: [],
  questions: [],
  toasts: [],
  sidebar: null,
  dialog: null,
  refusals: [],
  executions: [],
  activities: [],
  panels: { log: false, switches: false },
  controls: {
    latency: 'off',
    switches: PROFILES.likely,
    failing: 0,
    dropping: 0,
    keepsEditing: false,
    lastEdit: null,
  },
  keptElsewhere: false,
};
