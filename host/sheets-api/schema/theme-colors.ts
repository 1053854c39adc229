import type { Color, ColorStyle } from '../google/cells';
import type { SpreadsheetTheme } from '../google/spreadsheet';
import { toFloat32 } from './float32';

const HEX_BY_TYPE: Readonly<Record<string, string>> = {
  TEXT: '000000',
  BACKGROUND: 'ffffff',
  ACCENT1: '4285f4',
  ACCENT2: 'ea4335',
  ACCENT3: 'fbbc04',
  ACCENT4: '34a853',
  ACCENT5: 'ff6d01',
  ACCENT6: '46bdc6',
  LINK: '1155cc',
};

/** A colour from six hexadecimal digits; channels that are 0 are left out, as Google does. */
export function colorFromHex(hex: string): Color {
  const channel = (at: number) => toFloat32(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = [channel(0), channel(2), channel(4)];
  return { ...(red && { red }), ...(green && { green }), ...(blue && { blue }) };
}

/** The plain colour that a colour style stands for in the standard theme. */
export function colorOfStyle(style: ColorStyle): Color | undefined {
  if (style.rgbColor) return style.rgbColor;
  const hex = style.themeColor && HEX_BY_TYPE[style.themeColor];
  return hex ? colorFromHex(hex) : undefined;
}

/** The theme of a new spreadsheet. */
export const STANDARD_THEME: SpreadsheetTheme = {
  primaryFontFamily: 'Arial',
  themeColors: Object.entries(HEX_BY_TYPE).map(([colorType, hex]) => ({
    colorType,
    color: { rgbColor: colorFromHex(hex) },
  })),
};
