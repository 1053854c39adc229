import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { problems } from '../../src/domain/texts/zh-CN/problems';
import { buildPages } from './support/sidebar-pages';

const SOURCE = join(import.meta.dirname, '..', '..', 'src', 'sidebar');
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  pages = await buildPages();
});

const scriptOf = (html: string) => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
const filesUnder = (extension: string) =>
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => ({ name, text: readFileSync(join(SOURCE, name), 'utf8') }));

describe('the built pages', () => {
  it('are one for each form and language', () => {
    const forms = [
      'Complaints',
      'Customers',
      'FindOrder',
      'ImportTable',
      'NoticeForm',
      'OrderForm',
      'OrderList',
      'Papers',
      'People',
      'Receipt',
      'SelfCheck',
      'Statistics',
      'Stock',
      'Volumes',
      'WorkList',
    ];
    expect([...pages.keys()].sort()).toEqual(forms.flatMap((name) => [name, `${name}En`]));
    expect(pages.get('OrderForm')).toContain('<html lang="zh-CN">');
    expect(pages.get('OrderFormEn')).toContain('<html lang="en">');
  });

  it('are smaller than 150 KB', () => {
    for (const [name, html] of pages) expect(Buffer.byteLength(html), name).toBeLessThan(150_000);
  });

  it('stand alone: they load nothing', () => {
    for (const [name, html] of pages) {
      expect(html, name).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/);
      expect(html, name).not.toMatch(/@import|url\(|import\(/);
      expect(html.match(/<script/g), name).toHaveLength(1);
    }
  });

  it('have no template literals, in which Apps Script drops what follows //', () => {
    for (const [name, html] of pages) {
      expect(scriptOf(html).length, name).toBeGreaterThan(10_000);
      expect(scriptOf(html), name).not.toContain('`');
    }
  });

  it('carry the sentences of the problems that they find themselves, and no others', () => {
    const page = pages.get('OrderForm') ?? '';
    for (const code of ['malformed', 'missing', 'not-a-date', 'like-customer', 'wanted-needs-rush'] as const) {
      expect(page, code).toContain(problems[code]);
    }
    expect(page).not.toContain(problems['tab-missing']);
  });

  it('carry the words of their own language only', () => {
    expect(pages.get('OrderForm')).not.toContain('Add item');
    expect(pages.get('OrderFormEn')).not.toContain('加一项');
  });
});

describe('the source of the forms', () => {
  it('never makes HTML of data', () => {
    for (const { name, text } of [...filesUnder('.ts'), ...filesUnder('.tsx')]) {
      expect(text, name).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment/);
    }
  });

  it('uses no storage, which a sandboxed frame does not have', () => {
    for (const { name, text } of [...filesUnder('.ts'), ...filesUnder('.tsx')]) {
      expect(text, name).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/);
    }
  });
});

describe('the colours', () => {
  const tokens = readFileSync(join(SOURCE, 'css', 'tokens.css'), 'utf8');
  const colour = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens)?.[1] ?? '';

  it.each([
    ['ink', 'surface'],
    ['ink', 'canvas'],
    ['ink-quiet', 'surface'],
    ['ink-quiet', 'canvas'],
    ['ink-faint', 'surface'],
    ['accent', 'surface'],
    ['accent', 'canvas'],
    ['accent-strong', 'accent-soft'],
    ['surface', 'accent'],
    ['success', 'success-soft'],
    ['success', 'canvas'],
    ['warning', 'warning-soft'],
    ['warning', 'surface'],
    ['error', 'error-soft'],
    ['error', 'surface'],
  ])('%s on %s can be read: 4.5 to 1 at least', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });
});

/** The contrast ratio of WCAG 2 between two colours `#rrggbb`. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
