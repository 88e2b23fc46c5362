import { type ILanguagePack, merge } from '@univerjs/core';
import design from '@univerjs/design/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import validation from '@univerjs/sheets-data-validation-ui/locale/en-US';
import formula from '@univerjs/sheets-formula/locale/en-US';
import formulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import notes from '@univerjs/sheets-note-ui/locale/en-US';
import numberFormats from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';
import type { Language } from '../../language';
import { ENGLISH_TEXTS, NORWEGIAN_TEXTS } from './univer-words';

const OWN: Record<Language, ILanguagePack> = { en: ENGLISH_TEXTS, nb: NORWEGIAN_TEXTS };

/** Texts of Univer's interface; those seen here in Google's words, in Norwegian too. */
export const univerTexts = (language: Language): ILanguagePack =>
  merge(
    {},
    design,
    ui,
    docsUi,
    sheets,
    sheetsUi,
    formula,
    formulaUi,
    numberFormats,
    validation,
    notes,
    OWN[language],
  );
