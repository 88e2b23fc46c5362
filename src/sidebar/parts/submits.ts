/** What makes a form send itself by this alone: the page says what is wrong in its own words. */
export const submits = (send: () => void) => ({
  noValidate: true,
  onSubmit: (event: Event): void => {
    event.preventDefault();
    send();
  },
});
