import type { PageServer } from '../page/page-server';
import { HttpProblem, html, json, type Routes } from './route';

/** A mail's HTML may show itself and nothing else: no code, nothing from the network. */
const policy =
  "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data: cid:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** What the mailbox page reads. */
export function mailEndpoints(pages: PageServer): Routes {
  return {
    'GET /mail/messages': () => json(pages.mails()),
    'GET /mail/html/': (_request, url) => {
      const id = decodeURIComponent(url.pathname.slice('/mail/html/'.length));
      const mail = pages.mails().find((each) => each.id === id);
      if (!mail || mail.htmlBody === null) throw new HttpProblem(404, 'There is no such mail.');
      return html(withInlineImages(mail.htmlBody, mail.inlineImages), policy);
    },
  };
}

/** Inline images are named in the HTML by `cid:`. */
function withInlineImages(body: string, images: Record<string, { contentType: string; base64: string }>): string {
  return body.replace(/cid:([\w.-]+)/g, (text, name: string) => {
    const image = Object.hasOwn(images, name) ? images[name] : undefined;
    return image ? `data:${image.contentType};base64,${image.base64}` : text;
  });
}
