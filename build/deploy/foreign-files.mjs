/** How esbuild begins the bundle, see ../bundle.mjs. */
const bundle = /^(?:"use strict";\s*)?var App_ = \(\(\) => \{/;

/**
 * Files of a script that Jiedan did not put there: an upload replaces the whole project and would delete them. What a
 * new project starts with and the pages of an earlier Jiedan don't count.
 * @param {readonly import('./script-files.mjs').ScriptFile[]} files
 * @returns {string[]} paths
 */
export function foreignFiles(files) {
  const hasBundle = files.some(isBundle);
  return files
    .filter((file) => file.type === 'SERVER_JS' && !isBundle(file) && !isEmptyFunction(file))
    .concat(hasBundle ? [] : files.filter(({ type }) => type === 'HTML'))
    .map(({ path }) => path);
}

/** True where a script holds nothing but what it was made with. */
export function isBlankScript(files) {
  return files.every((file) => file.type === 'JSON' || isEmptyFunction(file));
}

function isBundle({ type, source }) {
  return type === 'SERVER_JS' && bundle.test(source);
}

/** The file that the editor starts a project with; its name depends on the person's language. */
function isEmptyFunction({ type, source }) {
  return type === 'SERVER_JS' && /^(functionmyFunction\(\)\{\})?$/.test(source.replace(/\s/g, ''));
}
