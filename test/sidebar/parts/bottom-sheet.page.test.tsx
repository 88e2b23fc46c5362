import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BottomSheet } from '../../../src/sidebar/parts/bottom-sheet';
import { Button } from '../../../src/sidebar/parts/button';
import { TextField } from '../../../src/sidebar/parts/text-field';
import { drawn, hidePage, showPage } from '../show-page';
import { openFakePage } from '../state/fake-page';

function Opener() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Open</Button>
      {isOpen && (
        <BottomSheet title="Why was it lost?" onClose={() => setOpen(false)}>
          <TextField label="Reason" value="" onChange={() => undefined} isFirst />
        </BottomSheet>
      )}
    </>
  );
}

const open = async () => {
  const root = showPage(openFakePage([]), <Opener />);
  await userEvent.click(page.getByRole('button', { name: 'Open' }));
  await drawn();
  return root;
};

afterEach(hidePage);

describe('a bottom sheet', () => {
  it('is a dialog named by its title, with the focus in its first field', async () => {
    await open();
    await expect.element(page.getByRole('dialog', { name: 'Why was it lost?' })).toBeVisible();
    expect(document.activeElement?.tagName).toBe('INPUT');
  });

  it.each([
    ['Esc', () => userEvent.keyboard('{Escape}')],
    ['its button', () => userEvent.click(page.getByRole('button', { name: 'Close' }))],
  ])('closes by %s and gives the focus back', async (_, close) => {
    const root = await open();
    await close();
    await drawn();
    expect(root.querySelector('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Open');
  });

  it('closes by a press beside it, not by one in it', async () => {
    const root = await open();
    const dialog = root.querySelector('dialog');
    const press = (target: Element | null | undefined) =>
      target?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    press(dialog?.querySelector('h2'));
    await drawn();
    expect(root.querySelector('dialog')).toBe(dialog);
    press(dialog);
    await drawn();
    expect(root.querySelector('dialog')).toBeNull();
  });
});
