import { findControl } from '../parts/find-control';

/** Puts the focus on a control by its key once it is on the page, and opens what it is folded into. */
export function focusControl(key: string): void {
  requestAnimationFrame(() => reveal(findControl(key)));
}

/** Puts the focus on the first field with an error, once errors are shown. */
export function focusFirstError(): void {
  requestAnimationFrame(() => {
    const summary = document.querySelector<HTMLElement>('[data-error-key]');
    reveal(findControl(summary?.dataset.errorKey ?? '') ?? summary);
  });
}

function reveal(control: HTMLElement | null): void {
  for (
    let around = control?.closest('details');
    around;
    around = around.parentElement?.closest('details')
  )
    around.open = true;
  control?.focus();
}
