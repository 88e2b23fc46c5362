import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Languages of the page. */
export type Language = 'en' | 'nb';

/** The language that the components speak. */
export const LanguageContext = createContext<Language>('en');

/** The words of the page's language. */
export const useWords = <W>(words: Record<Language, W>): W => words[useContext(LanguageContext)];
