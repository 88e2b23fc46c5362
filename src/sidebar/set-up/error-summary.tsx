import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { errorPlace } from './error-place';
import { focusControl } from './focus-control';
import type { RulesForm } from './use-rules-form';

/** All that has to be corrected, each with a way to its field; and what is wrong in the tabs. */
export function ErrorSummary({ form }: { readonly form: RulesForm }) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const errors = Object.entries(form.errors);
  const { issues } = form.rules;
  return (
    <>
      {errors.length > 0 && (
        <section class="problem-box" role="alert">
          <p>{words.errors(errors.length)}</p>
          <ul>
            {errors.map(([key, text]) => (
              <li key={key}>
                <button
                  type="button"
                  class="button link"
                  data-error-key={key}
                  onClick={() => focusControl(key)}
                >
                  {errorPlace(key, form.draft, words)}: {text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {issues.length > 0 && (
        <section class="problem-box">
          <p>{words.issues}</p>
          <ul>
            {issues.map(({ key, text }) => (
              <li key={key + text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
