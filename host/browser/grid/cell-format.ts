import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Border, CellFormat, NumberFormat, TextFormat } from '../../sheets-api/google/cells';
import { apiColor } from './color';

/** What a change of style asks of the Sheets API: the new format, and the fields mask that names what changes. */
export type FormatChange = { format: CellFormat; fields: string[] };

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };

const root = 'userEnteredFormat';

const horizontal: Partial<Record<HorizontalAlign, string>> = {
  [HorizontalAlign.LEFT]: 'LEFT',
  [HorizontalAlign.CENTER]: 'CENTER',
  [HorizontalAlign.RIGHT]: 'RIGHT',
};
const vertical: Partial<Record<VerticalAlign, string>> = {
  [VerticalAlign.TOP]: 'TOP',
  [VerticalAlign.MIDDLE]: 'MIDDLE',
  [VerticalAlign.BOTTOM]: 'BOTTOM',
};
const wrapping: Partial<Record<WrapStrategy, string>> = {
  [WrapStrategy.OVERFLOW]: 'OVERFLOW_CELL',
  [WrapStrategy.CLIP]: 'CLIP',
  [WrapStrategy.WRAP]: 'WRAP',
};
const borderLines: Partial<Record<BorderStyleTypes, string>> = {
  [BorderStyleTypes.DOTTED]: 'DOTTED',
  [BorderStyleTypes.DASHED]: 'DASHED',
  [BorderStyleTypes.MEDIUM]: 'SOLID_MEDIUM',
  [BorderStyleTypes.THICK]: 'SOLID_THICK',
  [BorderStyleTypes.DOUBLE]: 'DOUBLE',
};

/**
 * The change that a style of Univer means. Keys that the style does not have stay as they are; a key that is null
 * is reset to its default.
 */
export function formatChangeOf(style: IStyleData): FormatChange {
  const text: Mutable<TextFormat> = {};
  const format: Mutable<CellFormat> = {};
  const fields: string[] = [];
  const has = (key: keyof IStyleData, field: string) => key in style && fields.push(`${root}.${field}`) > 0;

  if (has('ff', 'textFormat.fontFamily') && style.ff) text.fontFamily = style.ff;
  if (has('fs', 'textFormat.fontSize') && style.fs) text.fontSize = style.fs;
  if (has('bl', 'textFormat.bold')) text.bold = style.bl === 1;
  if (has('it', 'textFormat.italic')) text.italic = style.it === 1;
  if (has('ul', 'textFormat.underline')) text.underline = style.ul?.s === 1;
  if (has('st', 'textFormat.strikethrough')) text.strikethrough = style.st?.s === 1;
  if (has('cl', 'textFormat.foregroundColor') && style.cl?.rgb) text.foregroundColor = apiColor(style.cl.rgb) ?? {};
  if (has('bg', 'backgroundColor') && style.bg?.rgb) format.backgroundColor = apiColor(style.bg.rgb) ?? {};
  if (has('ht', 'horizontalAlignment') && style.ht) assign(format, 'horizontalAlignment', horizontal[style.ht]);
  if (has('vt', 'verticalAlignment') && style.vt) assign(format, 'verticalAlignment', vertical[style.vt]);
  if (has('tb', 'wrapStrategy') && style.tb) assign(format, 'wrapStrategy', wrapping[style.tb]);
  if (has('tr', 'textRotation') && style.tr) format.textRotation = { angle: Math.round(style.tr.a) };
  if (has('n', 'numberFormat') && style.n) format.numberFormat = numberFormatOf(style.n.pattern);
  if (style.bd) {
    const borders: Mutable<NonNullable<CellFormat['borders']>> = {};
    for (const [key, side] of [
      ['t', 'top'],
      ['r', 'right'],
      ['b', 'bottom'],
      ['l', 'left'],
    ] as const) {
      if (!(key in style.bd)) continue;
      fields.push(`${root}.borders.${side}`);
      const border = borderOf(style.bd[key]);
      if (border) borders[side] = border;
    }
    format.borders = borders;
  }
  if (Object.keys(text).length > 0) format.textFormat = text;
  return { format, fields };
}

function assign<K extends keyof CellFormat>(format: Mutable<CellFormat>, key: K, value: CellFormat[K] | undefined) {
  if (value !== undefined) Object.assign(format, { [key]: value });
}

function borderOf(border: Nullable<IBorderStyleData>): Border | undefined {
  if (!border?.s) return undefined;
  return { style: borderLines[border.s] ?? 'SOLID', color: apiColor(border.cl?.rgb ?? '#000000') ?? {} };
}

/** The API wants to be told the kind of a pattern, which people never see; it can be read off the pattern. */
export function numberFormatOf(pattern: string): NumberFormat {
  const bare = pattern.replace(/"[^"]*"|\\./g, '');
  const hasDate = /[ymd]/i.test(bare.replace(/\[?h+\]?:mm?(:ss)?/gi, ''));
  const hasTime = /h|s/i.test(bare);
  if (bare.trim() === '@') return { type: 'TEXT', pattern };
  if (hasDate) return { type: hasTime ? 'DATE_TIME' : 'DATE', pattern };
  if (hasTime) return { type: 'TIME', pattern };
  if (bare.includes('%')) return { type: 'PERCENT', pattern };
  if (/[¥￥$€]/.test(pattern)) return { type: 'CURRENCY', pattern };
  return { type: 'NUMBER', pattern };
}
