import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { day } from '../../pipeline/day';
import { createFormats, type Formats } from './formats';

/** The formats of the page; those of English before the server has said the spreadsheet's locale. */
export const FormatsContext = createContext<Formats>(
  createFormats({ language: 'en', locale: 'en', currency: '', today: day('2000-01-01') }),
);

export const useFormats = (): Formats => useContext(FormatsContext);
