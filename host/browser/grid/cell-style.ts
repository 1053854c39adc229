import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Border, Borders, CellFormat } from '../../sheets-api/google/cells';
import { backgroundOf, hexColor } from './color';

const horizontal: Record<string, HorizontalAlign> = {
  LEFT: HorizontalAlign.LEFT,
  CENTER: HorizontalAlign.CENTER,
  RIGHT: HorizontalAlign.RIGHT,
};

const vertical: Record<string, VerticalAlign> = {
  TOP: VerticalAlign.TOP,
  MIDDLE: VerticalAlign.MIDDLE,
  BOTTOM: VerticalAlign.BOTTOM,
};

const wrapping: Record<string, WrapStrategy> = {
  OVERFLOW_CELL: WrapStrategy.OVERFLOW,
  LEGACY_WRAP: WrapStrategy.CLIP,
  CLIP: WrapStrategy.CLIP,
  WRAP: WrapStrategy.WRAP,
};

const borderLines: Record<string, BorderStyleTypes> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** A cell's format as Univer draws it. */
export function styleOf(format: CellFormat): IStyleData {
  const { textFormat: text = {} } = format;
  const background = backgroundOf(format);
  const foreground = hexColor(text.foregroundColorStyle, text.foregroundColor);
  const style: IStyleData = {};
  if (text.fontFamily) style.ff = fontName(text.fontFamily);
  if (text.fontSize) style.fs = text.fontSize;
  if (text.bold) style.bl = BooleanNumber.TRUE;
  if (text.italic) style.it = BooleanNumber.TRUE;
  if (text.underline) style.ul = { s: BooleanNumber.TRUE };
  if (text.strikethrough) style.st = { s: BooleanNumber.TRUE };
  if (foreground && foreground !== '#000000') style.cl = { rgb: foreground };
  if (background) style.bg = { rgb: background };
  if (format.horizontalAlignment) style.ht = horizontal[format.horizontalAlignment] ?? HorizontalAlign.UNSPECIFIED;
  if (format.verticalAlignment) style.vt = vertical[format.verticalAlignment] ?? VerticalAlign.BOTTOM;
  if (format.wrapStrategy) style.tb = wrapping[format.wrapStrategy] ?? WrapStrategy.OVERFLOW;
  if (format.textRotation?.angle) style.tr = { a: format.textRotation.angle };
  if (format.numberFormat?.pattern) style.n = { pattern: format.numberFormat.pattern };
  if (format.borders) style.bd = bordersOf(format.borders);
  return style;
}

/** The API's default family is a list for style sheets ('arial,sans,sans-serif'): people know its first name. */
function fontName(family: string): string {
  const [first = family] = family.split(',');
  return first.charAt(0).toUpperCase() + first.slice(1);
}

function bordersOf(borders: Borders): IBorderData {
  return {
    t: borderOf(borders.top),
    r: borderOf(borders.right),
    b: borderOf(borders.bottom),
    l: borderOf(borders.left),
  };
}

function borderOf(border: Border | undefined): IBorderStyleData | null {
  const line = border?.style && borderLines[border.style];
  return line ? { s: line, cl: { rgb: hexColor(border.colorStyle, border.color) ?? '#000000' } } : null;
}
