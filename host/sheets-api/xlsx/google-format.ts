import type ExcelJS from 'exceljs';
import type { Border, Borders, CellFormat, TextFormat } from '../google/cells';
import { bothColors } from './excel-color';
import { DEFAULT_FONT } from './excel-style';
import { googleNumberFormat } from './number-pattern';

const BORDER_STYLES: Partial<Record<ExcelJS.BorderStyle, string>> = {
  thin: 'SOLID',
  hair: 'DOTTED',
  dotted: 'DOTTED',
  dashed: 'DASHED',
  dashDot: 'DASHED',
  dashDotDot: 'DASHED',
  mediumDashed: 'DASHED',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
};

const HORIZONTAL: Readonly<Record<string, string>> = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' };
const VERTICAL: Readonly<Record<string, string>> = { top: 'TOP', middle: 'MIDDLE', bottom: 'BOTTOM' };

/** How a cell of Excel looks, as Google writes it; undefined for a cell without a look of its own. */
export function googleFormat(style: Partial<ExcelJS.Style>): CellFormat | undefined {
  const numberFormat = googleNumberFormat(style.numFmt);
  const textFormat = googleTextFormat(withoutDefaults(style.font));
  const borders = googleBorders(style.border);
  const { alignment } = style;
  const horizontal = HORIZONTAL[alignment?.horizontal ?? ''];
  const vertical = VERTICAL[alignment?.vertical ?? ''];
  const rotation = alignment?.textRotation;
  const format: CellFormat = {
    ...(numberFormat && { numberFormat }),
    ...googleFill(style.fill),
    ...(borders && { borders }),
    ...(horizontal && { horizontalAlignment: horizontal }),
    ...(vertical && { verticalAlignment: vertical }),
    ...(alignment?.wrapText && { wrapStrategy: 'WRAP' }),
    ...(textFormat && { textFormat }),
    ...(rotation && { textRotation: rotation === 'vertical' ? { vertical: true } : { angle: rotation } }),
  };
  return Object.keys(format).length > 0 ? format : undefined;
}

/** The colour behind a cell. A fill in a conditional format names its colour as background. */
export function googleFill(fill: ExcelJS.Fill | undefined): CellFormat {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  return bothColors('backgroundColor', fill.pattern === 'solid' && fill.fgColor ? fill.fgColor : fill.bgColor);
}

/** The letters of a cell; undefined when there is nothing said about them. */
export function googleTextFormat(font: Partial<ExcelJS.Font> | undefined): TextFormat | undefined {
  if (!font) return undefined;
  const format: TextFormat = {
    ...bothColors('foregroundColor', font.color),
    ...(font.name !== undefined && { fontFamily: font.name }),
    ...(font.size !== undefined && { fontSize: font.size }),
    ...(font.bold !== undefined && { bold: font.bold }),
    ...(font.italic !== undefined && { italic: font.italic }),
    ...(font.strike !== undefined && { strikethrough: font.strike }),
    ...(font.underline !== undefined && { underline: font.underline !== false && font.underline !== 'none' }),
  };
  return Object.keys(format).length > 0 ? format : undefined;
}

/** Letters that every cell of Sheets has are no look of a cell's own. */
function withoutDefaults(font: Partial<ExcelJS.Font> | undefined): Partial<ExcelJS.Font> | undefined {
  if (!font) return undefined;
  const { name, size, ...rest } = font;
  return {
    ...rest,
    ...(name !== undefined && name !== DEFAULT_FONT.name && { name }),
    ...(size !== undefined && size !== DEFAULT_FONT.size && { size }),
  };
}

function googleBorders(borders: Partial<ExcelJS.Borders> | undefined): Borders | undefined {
  if (!borders) return undefined;
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side): [string, Border][] => {
    const style = BORDER_STYLES[borders[side]?.style ?? ('none' as ExcelJS.BorderStyle)];
    return style ? [[side, { style, ...bothColors('color', borders[side]?.color) }]] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}
