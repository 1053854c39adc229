import { Refusal } from '../domain/problem';

/**
 * A document as a PDF, for a mail to carry. Google converts it without a Drive scope; the local host with the Chromium that is installed.
 * @throws Refusal `unavailable` where the platform makes none, with its reason: printing still works then
 */
export function pdfBlob(html: string, name: string): GoogleAppsScript.Base.Blob {
  try {
    return Utilities.newBlob(html, 'text/html', `${name}.html`).getAs('application/pdf');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal('unavailable', [{ code: 'no-pdf', params: { reason } }]);
  }
}

/** The same as base64, for a page to offer. */
export function pdfBase64(html: string, name: string): string {
  return Utilities.base64Encode(pdfBlob(html, name).getBytes());
}
