const LONGEST_NAME = 31;

/**
 * The names that tabs get in an .xlsx file, by their titles: at most 31 letters, without `[ ] : * ? / \`, not in
 * quotes, each once (letter case aside). A title that Excel allows stays as it is.
 */
export function excelSheetNames(titles: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const title of titles) {
    const allowed = title.replace(/[[\]:*?/\\]/g, '-').replace(/^'|'$/g, '-');
    let name = allowed.slice(0, LONGEST_NAME);
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) {
      const suffix = ` (${copy})`;
      name = `${allowed.slice(0, LONGEST_NAME - suffix.length)}${suffix}`;
    }
    taken.add(name.toLowerCase());
    names.set(title, name);
  }
  return names;
}
