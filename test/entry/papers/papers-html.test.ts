import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productionOrder } from '../../../src/domain/papers/production-order';
import { textsFor } from '../../../src/domain/texts';
import { papersDocument, printPapers } from '../../../src/entry/papers/papers-html';
import { deskSettings, registeredOrder } from '../../support/order-in-life';

const texts = textsFor('zh-CN');

function printed(text: string): string {
  const order = { ...registeredOrder({ note: text }), customerName: text };
  const paper = productionOrder(order, { texts, settings: deskSettings({ factoryName: text }) });
  return papersDocument(printPapers([[paper]], texts.papers), text, 'zh-CN');
}

const tagsOf = (html: string) => [...html.matchAll(/<\/?[a-z][^>]*>/g)].map(([tag]) => tag);

describe('papers as HTML', () => {
  it('show hostile names as the text that they are', () => {
    const html = printed('<img src=x onerror="alert(1)">&\'"</td><script>alert(2)</script>');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;&quot;');
  });

  it('have the same tags whatever a text holds', () => {
    const plain = tagsOf(printed('门'));
    fc.assert(
      fc.property(fc.string({ maxLength: 8, unit: 'grapheme' }), (text) => {
        fc.pre(text !== '' && !text.includes('\n'));
        expect(tagsOf(printed(text))).toEqual(plain);
      }),
    );
  });
});
