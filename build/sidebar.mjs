import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';
import { raisedProblemsOnly } from './raised-problems.mjs';

const LARGEST_PAGE_BYTES = 150_000;

const pages = [
  { name: 'OrderForm', folder: 'order-form' },
  { name: 'FindOrder', folder: 'find-order' },
  { name: 'WorkList', folder: 'work-list' },
  { name: 'NoticeForm', folder: 'notice-form' },
  { name: 'OrderList', folder: 'order-list' },
  { name: 'ImportTable', folder: 'import-table' },
  { name: 'People', folder: 'people' },
  { name: 'SelfCheck', folder: 'self-check' },
  { name: 'Complaints', folder: 'complaints' },
  { name: 'Customers', folder: 'customers' },
  { name: 'Papers', folder: 'papers' },
  { name: 'Receipt', folder: 'receipt' },
  { name: 'Statistics', folder: 'statistics' },
  { name: 'Volumes', folder: 'volumes' },
  { name: 'Stock', folder: 'stock' },
];

/** A page carries the words of one language: both would be too much. The Chinese page has the plain name. */
const languages = [
  { language: 'zh-CN', suffix: '' },
  { language: 'en', suffix: 'En' },
];

/**
 * Builds each form into one self-contained HTML file a language (`OrderForm.html`, `OrderFormEn.html`). Template literals are compiled away, because Apps Script strips
 * what follows `//` inside them; esbuild's browser platform escapes `</script>` and `</style>` in what it prints.
 * @param {{ outdir: string, quiet?: boolean }} options where the HTML files go; their sizes are printed unless `quiet`
 * @returns {Promise<{ name: string, bytes: number }[]>} what was written
 */
export async function buildSidebar({ outdir, quiet = false }) {
  const variants = pages.flatMap((page) => languages.map((language) => ({ ...page, ...language })));
  const written = await Promise.all(variants.map((variant) => buildPage(variant, outdir)));
  for (const { name, bytes } of written) {
    if (!quiet) console.log(`${(bytes / 1024).toFixed(1).padStart(6)} KB  ${name}.html`);
    if (bytes > LARGEST_PAGE_BYTES) throw new Error(`${name}.html is larger than ${LARGEST_PAGE_BYTES} bytes`);
  }
  return written;
}

async function buildPage({ name: plainName, folder, language, suffix }, outdir) {
  const name = plainName + suffix;
  const source = join(root, 'src', 'sidebar', folder);
  const options = {
    entryPoints: [join(source, 'main.tsx')],
    bundle: true,
    outdir,
    platform: 'browser',
    format: 'iife',
    target: 'es2019',
    supported: { 'template-literal': false },
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // Not the tsconfig's automatic runtime: see src/sidebar/jsx.ts.
    tsconfigRaw: {},
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: [join(root, 'src', 'sidebar', 'jsx.ts')],
    conditions: ['production'],
    define: { PAGE_LANGUAGE: JSON.stringify(language) },
    logLevel: 'warning',
  };
  const plugins = [await raisedProblemsOnly(options)];
  const { outputFiles } = await build({ ...options, plugins, write: false });
  const textOf = (extension) => outputFiles.find((file) => file.path.endsWith(extension))?.text.trim() ?? '';
  // The replacement is a function: in a replacement text, `$&` and its kind would be filled in.
  const html = readFileSync(frameOf(source), 'utf8')
    .replace('lang="zh-CN"', () => `lang="${language}"`)
    .replace('<!-- style -->', () => `<style>${textOf('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${textOf('.js')}</script>`);
  writeFileSync(join(outdir, `${name}.html`), html);
  return { name, bytes: Buffer.byteLength(html) };
}

/** The HTML around a page: all pages have the same, but for one that brings its own. */
function frameOf(source) {
  const own = join(source, 'page.html');
  return existsSync(own) ? own : join(root, 'src', 'sidebar', 'page.html');
}
