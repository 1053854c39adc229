import type ExcelJS from 'exceljs';
import type { Color, ColorStyle } from '../google/cells';

/** The two colours of the usual theme that are no matter of taste: background and text. */
const THEME_COLORS: Readonly<Record<number, Color>> = { 0: { red: 1, green: 1, blue: 1 }, 1: {} };

/** A colour as Excel writes it; undefined when there is none, or only one of a theme. */
export function excelColor(
  style: ColorStyle | undefined,
  color: Color | undefined,
): Partial<ExcelJS.Color> | undefined {
  const rgb = style?.rgbColor ?? color;
  if (!rgb) return undefined;
  const channels = [rgb.red, rgb.green, rgb.blue].map((channel = 0) => Math.round(channel * 255));
  return { argb: `FF${channels.map((channel) => channel.toString(16).padStart(2, '0').toUpperCase()).join('')}` };
}

/** A colour of Excel as Google writes it: channels from 0 to 1, those that are 0 left out. */
export function googleColor(color: Partial<ExcelJS.Color> | undefined): Color | undefined {
  if (color?.theme !== undefined) return THEME_COLORS[color.theme];
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color?.argb ?? '');
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((hex) => Math.fround(Number.parseInt(hex, 16) / 255));
  return { ...(red && { red }), ...(green && { green }), ...(blue && { blue }) };
}

/** A colour in both forms in which Google gives it. */
export function bothColors<Name extends string>(
  name: Name,
  color: Partial<ExcelJS.Color> | undefined,
): Partial<Record<Name, Color> & Record<`${Name}Style`, ColorStyle>> {
  const rgb = googleColor(color);
  if (!rgb) return {};
  return { [name]: rgb, [`${name}Style`]: { rgbColor: rgb } } as Record<Name, Color> &
    Record<`${Name}Style`, ColorStyle>;
}
