/** Languages in which files and their problems are described. */
export type Language = 'en' | 'nb';
