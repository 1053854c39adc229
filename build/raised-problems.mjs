import { readFileSync } from 'node:fs';
import { build, transform } from 'esbuild';

const CATALOGUE = /[\\/]domain[\\/]texts[\\/][\w-]+[\\/]problems\.ts$/;

/**
 * An esbuild plugin that leaves out of a page the sentences of problems which none of its code can raise: whatever only the
 * server finds comes from there in words. A problem is raised by its code, written out, in a module of the page.
 * @param {import('esbuild').BuildOptions} options the options that the page is built with
 */
export async function raisedProblemsOnly(options) {
  const { metafile } = await build({ ...options, write: false, metafile: true, minify: false, logLevel: 'error' });
  const sources = Object.keys(metafile.inputs)
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/domain/texts/'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  return {
    name: 'raised-problems-only',
    setup({ onLoad }) {
      onLoad({ filter: CATALOGUE }, async ({ path }) => {
        const sentences = await readCatalogue(path);
        const raised = Object.entries(sentences).filter(([code]) => sources.includes(`'${code}'`));
        return { contents: `export const problems = ${JSON.stringify(Object.fromEntries(raised))};`, loader: 'js' };
      });
    },
  };
}

async function readCatalogue(path) {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm' });
  const { problems } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return problems;
}
