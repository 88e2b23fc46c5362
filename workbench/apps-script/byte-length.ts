const encoder = new TextEncoder();

/** Bytes of a text in UTF-8, by which Google limits it. */
export const byteLength = (text: string): number => encoder.encode(text).length;
