import { describe, expect, it } from 'vitest';
import { scriptDocument } from '../../../../workbench/page/script-pages/script-document';

const made = (html: string) =>
  scriptDocument(html, 'CLIENT', { functions: ['a'], origin: 'http://x' });

const SCRIPT =
  '<script data-settings="{&quot;functions&quot;:[&quot;a&quot;],&quot;origin&quot;:&quot;http://x&quot;}">CLIENT</script>';

describe('the document of a script page', () => {
  it('has the client before everything of its own', () => {
    expect(made('<p>1</p>')).toBe(`${SCRIPT}<p>1</p>`);
  });

  it('keeps its doctype first, so that it is not read in quirks mode', () => {
    expect(made('<!DOCTYPE html>\n<html lang="nb">\n<head><title>T</title>')).toBe(
      `<!DOCTYPE html>\n<html lang="nb">\n<head>${SCRIPT}<title>T</title>`,
    );
    expect(made('<!-- by hand --><!doctype html><p>1')).toBe(
      `<!-- by hand --><!doctype html>${SCRIPT}<p>1`,
    );
  });

  it('is not ended by what the client says', () => {
    const document = scriptDocument('', 'x="</script>"', { functions: [], origin: '' });
    expect(document.match(/<\/script>/g)).toEqual(['</script>']);
  });
});
