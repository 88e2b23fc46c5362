import { type ComponentChildren, render } from 'preact';
import { AppProvider } from '../../src/sidebar/state/app-provider';
import type { openFakePage } from './state/fake-page';
import '../../src/sidebar/styles/tokens.css';
import '../../src/sidebar/styles/base.css';

/** Draws a view of a page 300 px wide, and returns the element that it is drawn into. */
export function mountView(
  { store, actions }: Pick<ReturnType<typeof openFakePage>, 'store' | 'actions'>,
  view: ComponentChildren,
): HTMLElement {
  unmountView();
  const root = document.createElement('main');
  root.id = 'mounted';
  root.style.width = '300px';
  document.body.append(root);
  render(
    <AppProvider store={store} actions={actions}>
      {view}
    </AppProvider>,
    root,
  );
  return root;
}

export function unmountView(): void {
  const root = document.getElementById('mounted');
  if (!root) return;
  render(null, root);
  root.remove();
}

/** Texts of the elements that a selector finds, as they are read. */
export const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

/** The button that says this, by its name for screen readers or its text. @throws if there is none */
export function buttonNamed(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (button) => (button.ariaLabel ?? button.textContent ?? '').trim() === name,
  );
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}

/** Lets everything be drawn that has changed. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
