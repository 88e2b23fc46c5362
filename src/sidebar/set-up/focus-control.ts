/** Puts the focus on a control by its key once it is on the page, and opens what it is folded into. */
export function focusControl(key: string): void {
  requestAnimationFrame(() => {
    reveal(document.querySelector(`[data-focus="${CSS.escape(key)}"]`));
  });
}

/** Puts the focus on the first field with an error, once errors are shown. */
export function focusFirstError(): void {
  requestAnimationFrame(() => {
    const summary = document.querySelector<HTMLElement>('[data-error-key]');
    const key = summary?.dataset.errorKey ?? '';
    const field = document.querySelector(`[data-focus="${CSS.escape(key)}"]`);
    reveal(field ?? summary);
  });
}

function reveal(control: Element | null): void {
  for (
    let around = control?.closest('details');
    around;
    around = around.parentElement?.closest('details')
  )
    around.open = true;
  if (control instanceof HTMLElement) control.focus();
}
