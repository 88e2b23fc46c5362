import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../pipeline/settings';

/** The language that the page speaks. */
export const LanguageContext = createContext<Language>('en');

export const useLanguage = (): Language => useContext(LanguageContext);

/** The words of the page's language. */
export const useWords = <W>(words: Record<Language, W>): W => words[useLanguage()];
