import { HorizontalAlign } from '@univerjs/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChangeOf, numberFormatOf } from '../../../host/browser/grid/cell-format';
import { styleOf } from '../../../host/browser/grid/cell-style';
import { apiColor, hexColor } from '../../../host/browser/grid/color';

describe('formats of cells', () => {
  it('leave white paper out, so that grid lines show', () => {
    const white = { backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } } };
    expect(styleOf(white)).not.toHaveProperty('bg');
    expect(styleOf({ backgroundColorStyle: { rgbColor: { red: 1 } } }).bg).toEqual({ rgb: '#ff0000' });
  });

  it('name the first font of a list', () => {
    expect(styleOf({ textFormat: { fontFamily: 'arial,sans,sans-serif' } }).ff).toBe('Arial');
  });

  it('change only what the style names; null resets', () => {
    expect(formatChangeOf({ bl: 1, bg: null })).toEqual({
      format: { textFormat: { bold: true } },
      fields: ['userEnteredFormat.textFormat.bold', 'userEnteredFormat.backgroundColor'],
    });
    expect(formatChangeOf({})).toEqual({ format: {}, fields: [] });
  });

  it('mean the same there and back', () => {
    const flag = fc.boolean();
    const format = fc.record({
      textFormat: fc.record({
        bold: flag,
        italic: flag,
        underline: flag,
        strikethrough: flag,
        fontSize: fc.integer({ min: 6, max: 36 }),
      }),
      horizontalAlignment: fc.constantFrom('LEFT', 'CENTER', 'RIGHT'),
      verticalAlignment: fc.constantFrom('TOP', 'MIDDLE', 'BOTTOM'),
      wrapStrategy: fc.constantFrom('OVERFLOW_CELL', 'CLIP', 'WRAP'),
    });
    fc.assert(
      fc.property(format, (given) => {
        const { format: back } = formatChangeOf(styleOf(given));
        expect(back).toMatchObject({ ...given, textFormat: onlyTrue(given.textFormat) });
      }),
    );
  });

  it('keep colours to the last bit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const hex = `#${value.toString(16).padStart(6, '0')}`;
        expect(hexColor(undefined, apiColor(hex))).toBe(hex);
      }),
    );
    expect(apiColor('rgb(255, 0, 51)')).toEqual({ red: 1, green: 0, blue: 0.2 });
    expect(apiColor('#f00')).toEqual({ red: 1, green: 0, blue: 0 });
    expect(apiColor('none')).toBeUndefined();
  });

  it.each([
    ['@', 'TEXT'],
    ['yyyy-mm-dd', 'DATE'],
    ['yyyy"年"m"月"d"日"', 'DATE'],
    ['yyyy-mm-dd hh:mm', 'DATE_TIME'],
    ['hh:mm:ss', 'TIME'],
    ['0.00%', 'PERCENT'],
    ['"¥"#,##0.00', 'CURRENCY'],
    ['#,##0.00', 'NUMBER'],
    ['0 "days"', 'NUMBER'],
  ])('read the kind of %s off the pattern', (pattern, type) => {
    expect(numberFormatOf(pattern)).toEqual({ type, pattern });
  });

  it('align as Sheets does', () => {
    expect(styleOf({ horizontalAlignment: 'CENTER' }).ht).toBe(HorizontalAlign.CENTER);
  });
});

function onlyTrue(text: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(text).filter(([, value]) => value !== false));
}
