import type { EmbeddedChart } from '../google/objects';
import { xmlText } from './xml-text';

const EMU_PER_PIXEL = 9525;
/** The size that Sheets gives a chart unless told. */
const DEFAULT_WIDTH_PIXELS = 600;
const DEFAULT_HEIGHT_PIXELS = 371;

const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

/** The drawing part of a tab: where each of its charts stands. The n-th chart is the relationship `rIdn`. */
export function drawingXml(charts: readonly EmbeddedChart[]): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, index + 1)).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr ${NAMESPACES}>${anchors}</xdr:wsDr>`;
}

function anchorXml(chart: EmbeddedChart, number: number): string {
  const {
    anchorCell,
    offsetXPixels = 0,
    offsetYPixels = 0,
    widthPixels = DEFAULT_WIDTH_PIXELS,
    heightPixels = DEFAULT_HEIGHT_PIXELS,
  } = chart.position?.overlayPosition ?? {};
  const name = xmlText(String(chart.spec?.title ?? `Chart ${number}`));
  return [
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${anchorCell?.columnIndex ?? 0}</xdr:col>`,
    `<xdr:colOff>${offsetXPixels * EMU_PER_PIXEL}</xdr:colOff><xdr:row>${anchorCell?.rowIndex ?? 0}</xdr:row>`,
    `<xdr:rowOff>${offsetYPixels * EMU_PER_PIXEL}</xdr:rowOff></xdr:from>`,
    `<xdr:ext cx="${widthPixels * EMU_PER_PIXEL}" cy="${heightPixels * EMU_PER_PIXEL}"/>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${name}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>',
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`,
  ].join('');
}
