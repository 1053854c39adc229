import type { CellFormat, Color, ColorStyle } from '../../sheets-api/google/cells';

const hexPair = (channel: number | undefined) =>
  Math.round((channel ?? 0) * 255)
    .toString(16)
    .padStart(2, '0');

/** A Sheets API colour (channels 0…1) as '#rrggbb'; undefined where there is none. */
export function hexColor(style: ColorStyle | undefined, plain: Color | undefined): string | undefined {
  const color = style?.rgbColor ?? plain;
  return color && `#${hexPair(color.red)}${hexPair(color.green)}${hexPair(color.blue)}`;
}

/** A cell's own background; undefined where it is white: that is the grid's paper, as in Sheets, and would cover its lines. */
export function backgroundOf({ backgroundColorStyle, backgroundColor }: CellFormat): string | undefined {
  const background = hexColor(backgroundColorStyle, backgroundColor);
  return background === '#ffffff' ? undefined : background;
}

/** '#rgb', '#rrggbb' or 'rgb(r, g, b)' as a Sheets API colour; undefined for anything else. */
export function apiColor(text: string): Color | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  if (short) return apiColor(`#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`);
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(text);
  if (hex) return colorOf(hex.slice(1).map((pair) => Number.parseInt(pair, 16)));
  const rgb = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  return rgb ? colorOf(rgb.slice(1).map(Number)) : undefined;
}

function colorOf([red = 0, green = 0, blue = 0]: number[]): Color {
  return { red: red / 255, green: green / 255, blue: blue / 255 };
}
