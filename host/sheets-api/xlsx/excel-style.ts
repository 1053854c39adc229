import type ExcelJS from 'exceljs';
import type { Border, Borders, CellFormat } from '../google/cells';
import { excelColor } from './excel-color';
import { excelPattern } from './number-pattern';

const BORDER_STYLES: Readonly<Record<string, ExcelJS.BorderStyle>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

/** The letters of Sheets, where nobody chose others. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

/** How a cell looks, as Excel writes it. */
export function excelStyle(format: CellFormat, locale: string): Partial<ExcelJS.Style> {
  const font = { ...DEFAULT_FONT, ...excelFont(format.textFormat) };
  const alignment = excelAlignment(format);
  const border = excelBorder(format.borders);
  const fill = excelFill(format);
  const numFmt = excelPattern(format.numberFormat, locale);
  return {
    font,
    ...(alignment && { alignment }),
    ...(border && { border }),
    ...(fill && { fill }),
    ...(numFmt !== undefined && { numFmt }),
  };
}

/** The plain colour behind a cell. */
export function excelFill(format: CellFormat): ExcelJS.Fill | undefined {
  const color = excelColor(format.backgroundColorStyle, format.backgroundColor);
  return color && { type: 'pattern', pattern: 'solid', fgColor: color, bgColor: color };
}

/** The letters of a cell; undefined when the format says nothing about them. */
export function excelFont(text: CellFormat['textFormat']): Partial<ExcelJS.Font> | undefined {
  if (!text) return undefined;
  const color = excelColor(text.foregroundColorStyle, text.foregroundColor);
  return {
    ...(text.fontFamily !== undefined && { name: text.fontFamily.split(',')[0] ?? text.fontFamily }),
    ...(text.fontSize !== undefined && { size: text.fontSize }),
    ...(text.bold !== undefined && { bold: text.bold }),
    ...(text.italic !== undefined && { italic: text.italic }),
    ...(text.strikethrough !== undefined && { strike: text.strikethrough }),
    ...(text.underline !== undefined && { underline: text.underline }),
    ...(color && { color }),
  };
}

function excelAlignment(format: CellFormat): Partial<ExcelJS.Alignment> | undefined {
  const horizontal = format.horizontalAlignment?.toLowerCase() as ExcelJS.Alignment['horizontal'] | undefined;
  const vertical = format.verticalAlignment?.toLowerCase() as ExcelJS.Alignment['vertical'] | undefined;
  const rotation = format.textRotation;
  const alignment: Partial<ExcelJS.Alignment> = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(format.wrapStrategy === 'WRAP' && { wrapText: true }),
    ...(rotation?.vertical && { textRotation: 'vertical' as const }),
    ...(rotation?.angle && { textRotation: rotation.angle }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

function excelBorder(borders: Borders | undefined): Partial<ExcelJS.Borders> | undefined {
  if (!borders) return undefined;
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const border = borders[side] && excelSide(borders[side]);
    return border ? [[side, border] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

function excelSide(border: Border): Partial<ExcelJS.Border> | undefined {
  const style = BORDER_STYLES[border.style ?? ''];
  if (!style) return undefined;
  const color = excelColor(border.colorStyle, border.color);
  return { style, ...(color && { color }) };
}
