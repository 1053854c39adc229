import { blob } from './blob';
import type { ScriptSide } from './script-side';

/** What an HtmlOutput holds; sizes in pixels, null where none was set. */
export type HtmlData = { content: string; title: string | null; width: number | null; height: number | null };

/** HtmlService as scripts see it: pages without templates. https://developers.google.com/apps-script/reference/html */
export function htmlService(side: ScriptSide): object {
  const xFrameOptionsMode = side.enumeration('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);
  const sandboxMode = side.enumeration('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
  return side.object('HtmlService', {
    XFrameOptionsMode: xFrameOptionsMode,
    SandboxMode: sandboxMode,
    createHtmlOutput: side.method(
      'HtmlService.createHtmlOutput',
      [[], ['String'], ['Blob']],
      (source?: string | object) => {
        const content = typeof source === 'object' ? textOfBlob(source) : (source ?? '');
        return htmlOutput(side, content);
      },
    ),
    createHtmlOutputFromFile: side.method('HtmlService.createHtmlOutputFromFile', [['String']], (name: string) => {
      const file = side.project.files.find((entry) => entry.type === 'HTML' && entry.name === name);
      if (!file) throw side.failure(`No HTML file named ${name} was found.`);
      return htmlOutput(side, file.source);
    }),
  });
}

function textOfBlob(source: object): string {
  return (source as { getDataAsString(): string }).getDataAsString();
}

function htmlOutput(side: ScriptSide, content: string): object {
  const path = 'HtmlService.HtmlOutput';
  const data: HtmlData = { content, title: null, width: null, height: null };
  const setter = (name: string, types: string[], set: (value: never) => void) =>
    side.method(`${path}.${name}`, [types], (value: never) => {
      set(value);
      return self;
    });
  const self: object = side.object(
    path,
    {
      append: setter('append', ['String'], (text: string) => {
        data.content += text;
      }),
      appendUntrusted: setter('appendUntrusted', ['String'], (text: string) => {
        data.content += escapeHtml(text);
      }),
      setContent: setter('setContent', ['String'], (text: string) => {
        data.content = text;
      }),
      clear: () => {
        data.content = '';
        return self;
      },
      setTitle: setter('setTitle', ['String'], (title: string) => {
        data.title = title;
      }),
      setWidth: setter('setWidth', ['Integer'], (width: number) => {
        data.width = width;
      }),
      setHeight: setter('setHeight', ['Integer'], (height: number) => {
        data.height = height;
      }),
      setXFrameOptionsMode: setter('setXFrameOptionsMode', ['XFrameOptionsMode'], () => {}),
      setSandboxMode: setter('setSandboxMode', ['SandboxMode'], () => {}),
      getContent: () => data.content,
      getTitle: () => data.title,
      getWidth: () => data.width,
      getHeight: () => data.height,
      getBlob: () => blob(side, { bytes: Buffer.from(data.content), contentType: 'text/html', name: 'output.html' }),
      getAs: (type: string) =>
        (
          blob(side, { bytes: Buffer.from(data.content), contentType: 'text/html', name: 'output.html' }) as {
            getAs(target: string): object;
          }
        ).getAs(type),
    },
    data,
  );
  return self;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
