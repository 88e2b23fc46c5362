/** The texts that say something, by column key: a field left empty leaves its cell as it is. */
export const filledTexts = (
  texts: Readonly<Record<string, string | undefined>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([key, text = '']) => (text.trim() === '' ? [] : [[key, text]])),
  );
