import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { AppProvider } from '../../src/sidebar/state/app-provider';
import type { openFakePage } from './state/fake-page';
import '../../src/sidebar/styles/tokens.css';
import '../../src/sidebar/styles/base.css';

let shown: HTMLElement | null = null;

/** Shows a part of the page in a sidebar of 300 px with the state and actions of a fake page. */
export function showPage(
  { store, actions }: ReturnType<typeof openFakePage>,
  content: ComponentChildren,
): HTMLElement {
  hidePage();
  const root = document.createElement('div');
  root.style.width = '284px';
  document.body.append(root);
  render(
    <AppProvider store={store} actions={actions}>
      {content}
    </AppProvider>,
    root,
  );
  shown = root;
  return root;
}

export function hidePage(): void {
  if (shown) {
    render(null, shown);
    shown.remove();
  }
  shown = null;
}

/** Waits until what was changed is drawn. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => resolve()), 20));
