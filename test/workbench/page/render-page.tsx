import { type ComponentChildren, render } from 'preact';
import { onTestFinished } from 'vitest';
import type { Language } from '../../../workbench/language';
import { LanguageContext } from '../../../workbench/page/words/language';
import '../../../workbench/page/page.css';

/** Draws components into the document until the test ends; again with what is given next. */
export function renderPage(children: ComponentChildren, language: Language = 'en') {
  const place = document.createElement('div');
  place.className = 'page';
  document.body.append(place);
  const draw = (next: ComponentChildren) =>
    render(<LanguageContext.Provider value={language}>{next}</LanguageContext.Provider>, place);
  draw(children);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  return { place, draw };
}
