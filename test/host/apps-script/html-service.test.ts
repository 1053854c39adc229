import { describe, expect, it } from 'vitest';
import { callInProcess } from './script-fixture';

const source = `
  function file() {
    var page = HtmlService.createHtmlOutputFromFile('form').setTitle('录单').setWidth(300);
    return [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()];
  }
  function appended() {
    return HtmlService.createHtmlOutput('<p>').append('<b>').appendUntrusted('<img onerror="x">&').getContent();
  }
  function changed() { return HtmlService.createHtmlOutput().setContent('a').clear().append('b').getContent(); }
  function blob() {
    var made = HtmlService.createHtmlOutput('<p>').getBlob();
    return [made.getContentType(), made.getDataAsString()];
  }
  function framed() {
    return HtmlService.createHtmlOutput('x').setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT).getContent();
  }
  function fromBlob() { return HtmlService.createHtmlOutput(Utilities.newBlob('y')).getContent(); }
  function missing() { HtmlService.createHtmlOutputFromFile('Code'); }
  function template() { HtmlService.createTemplateFromFile('form'); }
`;

describe('HtmlService', () => {
  const script = callInProcess(source, { html: { form: '<form>' } });

  it("serves the project's pages", () => {
    expect(script.value('file')).toEqual(['<form>', '录单', 300, null]);
    expect(script.error('missing').message).toBe('No HTML file named Code was found.');
  });

  it('appends HTML as it is and untrusted text escaped', () => {
    expect(script.value('appended')).toBe('<p><b>&lt;img onerror=&quot;x&quot;&gt;&amp;');
    expect(script.value('changed')).toBe('b');
  });

  it('makes and takes blobs', () => {
    expect(script.value('blob')).toEqual(['text/html', '<p>']);
    expect(script.value('fromBlob')).toBe('y');
  });

  it('takes frame options without effect, and has no templates', () => {
    expect(script.value('framed')).toBe('x');
    expect(script.error('template').message).toBe(
      'HtmlService.createTemplateFromFile is not offered by the local host',
    );
  });
});
