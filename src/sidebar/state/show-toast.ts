import type { Toast } from './app-state';
import type { Page } from './page';

/** Shows a note. Unless `more` says otherwise it is about no change, and goes by itself. */
export const showToast = (
  { store }: Page,
  text: string,
  more: Partial<Omit<Toast, 'id' | 'text'>> = {},
): void =>
  store.dispatch({
    type: 'toast',
    toast: { text, details: [], isProblem: false, action: null, operation: '', ...more },
  });
