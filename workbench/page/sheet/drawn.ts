/** No page is drawn that nobody sees. */
const LONGEST_MS = 100;

/** When what the page shows now has been drawn, so that long work may follow. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
