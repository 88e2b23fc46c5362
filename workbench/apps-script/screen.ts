/** What a person sees of the add-on besides cells, and what they will answer. */
export interface Screen {
  /** Custom menus by caption; a second one of the same name replaces the first. */
  readonly menus: Map<string, readonly MenuEntry[]>;
  readonly toasts: Toast[];
  readonly alerts: Alert[];
  readonly sidebars: ShownPage[];
  readonly dialogs: ShownPage[];
  readonly answers: Answer[];
  /** What Google told a person instead of doing what they wanted. */
  readonly refusals: string[];
}

export interface MenuEntry {
  /** Path of labels when the item stands in a sub-menu, joined by ` > `. */
  readonly label: string;
  /** '' for a separator. */
  readonly functionName: string;
}

/** A menu entry with the caption of its menu. */
export interface MenuItem extends MenuEntry {
  readonly menu: string;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

/** An alert or a prompt with what was answered. */
export interface Alert {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
  readonly answer: ButtonName;
}

/** A sidebar or dialog; sizes in pixels where the script gave them. */
export interface ShownPage {
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
  readonly modal: boolean;
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** The button pressed, or button and text for a prompt, or what happens while the question waits. */
export type Answer =
  | ButtonName
  | { readonly button: ButtonName; readonly text?: string }
  | (() => ButtonName);

export const createScreen = (): Screen => ({
  menus: new Map(),
  toasts: [],
  alerts: [],
  sidebars: [],
  dialogs: [],
  answers: [],
  refusals: [],
});
