import { randomUUID } from 'node:crypto';
import { type Handler, HttpProblem, html } from './route';

/** As long as a page may take to fetch what it was just told of. */
const keptMs = 60_000;

/** The HTML runs alone: in a sandbox even when opened by itself, and it can send nothing anywhere but to the page. */
const policy = [
  'sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The HTML of sidebars and dialogs on its way to the page: each at an address of its own that answers once. */
export class Panels {
  private readonly waiting = new Map<string, string>();
  private readonly runScript: string;

  /** @param runScript the built code of `google.script.run`, put before everything else in the HTML */
  constructor(runScript: string) {
    this.runScript = runScript;
  }

  /** @returns the address to load the HTML from */
  offer(panelHtml: string): string {
    const token = randomUUID();
    this.waiting.set(token, withScript(panelHtml, this.runScript));
    setTimeout(() => this.waiting.delete(token), keptMs).unref();
    return `/panel/${token}`;
  }

  readonly serve: Handler = (_request, url) => {
    const token = url.pathname.slice('/panel/'.length);
    const body = this.waiting.get(token);
    if (body === undefined) throw new HttpProblem(404, 'This form was already opened once.');
    this.waiting.delete(token);
    return html(body, policy);
  };
}

/** Puts a script first in the head. It must come after the doctype, or the browser falls into quirks mode. */
export function withScript(panelHtml: string, script: string): string {
  const tag = `<meta charset="utf-8"><script>${script.replaceAll('</script', '<\\/script')}</script>`;
  const opening =
    /^\s*(<!doctype[^>]*>)?\s*(<!--.*?-->\s*)*(<html[^>]*>)?\s*(<head[^>]*>)?/is.exec(panelHtml)?.[0] ?? '';
  return opening + tag + panelHtml.slice(opening.length);
}
