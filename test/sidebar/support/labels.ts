/**
 * What a screen reader would stumble over in the page: controls without a name, descriptions that are not there, ids used
 * twice, and places in the focus order that the page's own order does not give. Runs in the page.
 */
export function findUnlabelled(): string[] {
  const found: string[] = [];
  const ids = new Set<string>();
  for (const element of document.querySelectorAll('[id]')) {
    if (ids.has(element.id)) found.push(`id used twice: ${element.id}`);
    ids.add(element.id);
  }
  const named = (element: Element, attribute: string) =>
    (element.getAttribute(attribute) ?? '').split(' ').filter((id) => id && !ids.has(id));
  for (const control of document.querySelectorAll<HTMLElement>('input, button, select, textarea, [role]')) {
    const what = control.outerHTML.slice(0, 90);
    for (const attribute of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-activedescendant']) {
      for (const id of named(control, attribute)) found.push(`${attribute} names nothing: ${id} in ${what}`);
    }
    if (control.tabIndex > 0) found.push(`own place in the focus order: ${what}`);
    if (!control.matches('input, button')) continue;
    const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
    const name =
      control.getAttribute('aria-label') || labels.map((label) => label.textContent).join('') || control.textContent;
    if (!name?.trim()) found.push(`without a name: ${what}`);
  }
  return found;
}
