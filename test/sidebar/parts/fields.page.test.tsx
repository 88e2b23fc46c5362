import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../../src/sidebar/parts/button';
import { CheckboxField } from '../../../src/sidebar/parts/checkbox-field';
import { DateField } from '../../../src/sidebar/parts/date-field';
import { SelectField } from '../../../src/sidebar/parts/select-field';
import { TextField } from '../../../src/sidebar/parts/text-field';
import { useDraft } from '../../../src/sidebar/state/use-draft';
import { drawn, hidePage, showPage } from '../show-page';
import { openFakePage } from '../state/fake-page';

const nothing = () => undefined;
const show = (content: preact.ComponentChildren, parts = {}) =>
  showPage(openFakePage([], parts), content);

afterEach(() => {
  hidePage();
  sessionStorage.clear();
});

describe('fields', () => {
  it('are named by their label and described by hint and error', () => {
    show(
      <TextField
        {...{ label: 'Amount', value: 'x', onChange: nothing, isRequired: true }}
        hint="In kroner"
        error="Write a number."
      />,
    );
    const field = page.getByRole('textbox', { name: 'Amount (required)' }).element();
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const texts = described.map((id) => document.getElementById(id)?.textContent);
    expect(texts).toEqual(['In kroner', 'Write a number.']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('say the day in words, in the language of the page', () => {
    const root = show(<DateField label="Date" value="2026-05-13" onChange={nothing} />, {
      language: 'nb',
    });
    expect(root.textContent).toContain('onsdag 13. mai 2026 (i morgen)');
  });

  it('tell of what is typed, ticked and chosen', async () => {
    const told: unknown[] = [];
    const tell = (value: unknown) => void told.push(value);
    show(
      <>
        <TextField label="Name" value="" onChange={tell} />
        <CheckboxField label="Signed" value={false} onChange={tell} />
        <SelectField
          {...{ label: 'Owner', value: 'a', onChange: tell }}
          choices={[
            { value: 'a', label: 'Kari' },
            { value: 'b', label: 'Ola' },
          ]}
        />
      </>,
    );
    await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'Acme');
    await userEvent.click(page.getByRole('checkbox', { name: 'Signed' }));
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Owner' }), 'Ola');
    expect(told).toEqual(['Acme', true, 'b']);
  });
});

describe('a busy button', () => {
  it('does nothing, sends nothing, and stays in the tab order', async () => {
    const done: string[] = [];
    const root = show(
      <form onSubmit={() => void done.push('sent')}>
        <Button isSubmit isBusy onPress={() => void done.push('pressed')}>
          Save
        </Button>
      </form>,
    );
    root.querySelector('button')?.click();
    expect(done).toEqual([]);
    const button = page.getByRole('button', { name: 'Save' }).element();
    expect([button.ariaDisabled, (button as HTMLButtonElement).disabled]).toEqual(['true', false]);
  });
});

describe('a draft', () => {
  function Note() {
    const draft = useDraft('note:D-1');
    return (
      <>
        <TextField label="Note" value={draft.text} onChange={draft.set} />
        {draft.isRestored && <p>Draft restored</p>}
        <Button onPress={draft.clear}>Save</Button>
      </>
    );
  }

  it('is there again when the sidebar is opened again, until it is saved', async () => {
    show(<Note />);
    await userEvent.fill(page.getByRole('textbox'), 'They said yes');
    const again = show(<Note />);
    expect(again.querySelector('input')?.value).toBe('They said yes');
    expect(again.textContent).toContain('Draft restored');
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    await drawn();
    const empty = show(<Note />);
    expect(empty.querySelector('input')?.value).toBe('');
    expect(empty.textContent).not.toContain('Draft restored');
  });
});
