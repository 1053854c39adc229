import type { ChartPlan, PlannedSeries, PlotKind } from '../charts/chart-plan';
import type { GridRange } from '../google/ranges';
import { excelColor } from './excel-color';
import { xmlText } from './xml-text';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

const CATEGORY_AXIS = 111;
const VALUE_AXIS = 112;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
const LEGEND_SIDES = { right: 'r', bottom: 'b', top: 't', left: 'l' } as const;

/** Writes a range as a formula with the tab's name: `'统计'!$A$2:$A$13`. */
export type RangeText = (range: GridRange) => string;

/** The chart part of an .xlsx file (DrawingML, ECMA-376 part 1, 21.2). */
export function chartXml(plan: ChartPlan, rangeText: RangeText): string {
  let order = 0;
  const plots = plan.plots.map(({ kind, series }) => {
    const parts = series.map((one) => {
      const xml = seriesXml(one, order, kind, plan.categories, rangeText);
      order += 1;
      return xml;
    });
    return plotXml(kind, parts.join(''), plan.stacking);
  });
  const axes = plan.plots.some(({ kind }) => kind === 'pie' || kind === 'doughnut') ? '' : axesXml(plan);
  const legend =
    plan.legend === 'none'
      ? ''
      : `<c:legend><c:legendPos val="${LEGEND_SIDES[plan.legend]}"/><c:overlay val="0"/></c:legend>`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}><c:chart>`,
    titleXml(plan.title),
    `<c:autoTitleDeleted val="${plan.title ? 0 : 1}"/><c:plotArea><c:layout/>`,
    ...plots,
    axes,
    `</c:plotArea>${legend}<c:plotVisOnly val="0"/></c:chart></c:chartSpace>`,
  ].join('');
}

function plotXml(kind: PlotKind, series: string, stacking: ChartPlan['stacking']): string {
  const grouping = { none: 'standard', stacked: 'stacked', percent: 'percentStacked' }[stacking];
  const overlap = stacking === 'none' ? '' : '<c:overlap val="100"/>';
  switch (kind) {
    case 'column':
    case 'bar': {
      const direction = kind === 'bar' ? 'bar' : 'col';
      const bars = stacking === 'none' ? 'clustered' : grouping;
      return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${bars}"/><c:varyColors val="0"/>${series}${overlap}${AXES}</c:barChart>`;
    }
    case 'line':
      return `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
    case 'area':
      return `<c:areaChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${AXES}</c:areaChart>`;
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${AXES}</c:scatterChart>`;
    case 'pie':
      return `<c:pieChart><c:varyColors val="1"/>${series}</c:pieChart>`;
    case 'doughnut':
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:holeSize val="50"/></c:doughnutChart>`;
  }
}

function seriesXml(
  series: PlannedSeries,
  order: number,
  kind: PlotKind,
  categories: readonly GridRange[],
  rangeText: RangeText,
): string {
  const name = series.name ? `<c:tx><c:strRef><c:f>${xmlText(rangeText(series.name))}</c:f></c:strRef></c:tx>` : '';
  const categoryText = referenceText(categories, rangeText);
  const values = `<c:numRef><c:f>${referenceText(series.values, rangeText)}</c:f></c:numRef>`;
  const data =
    kind === 'scatter'
      ? `${categoryText && `<c:xVal><c:numRef><c:f>${categoryText}</c:f></c:numRef></c:xVal>`}<c:yVal>${values}</c:yVal>`
      : `${categoryText && `<c:cat><c:strRef><c:f>${categoryText}</c:f></c:strRef></c:cat>`}<c:val>${values}</c:val>`;
  return `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${name}${lookXml(series, kind)}${data}</c:ser>`;
}

/** Several ranges stand in brackets. */
function referenceText(ranges: readonly GridRange[], rangeText: RangeText): string {
  const texts = ranges.map((range) => xmlText(rangeText(range)));
  return texts.length > 1 ? `(${texts.join(',')})` : (texts[0] ?? '');
}

function lookXml({ color }: PlannedSeries, kind: PlotKind): string {
  const rgb = excelColor(undefined, color)?.argb?.slice(2);
  if (kind === 'scatter') {
    // Sheets shows points; the format would join them by lines.
    const marker = rgb ? `<c:marker><c:spPr>${solid(rgb)}</c:spPr></c:marker>` : '';
    return `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker}`;
  }
  if (!rgb) return '';
  return kind === 'line' ? `<c:spPr><a:ln w="28575">${solid(rgb)}</a:ln></c:spPr>` : `<c:spPr>${solid(rgb)}</c:spPr>`;
}

function solid(rgb: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
}

function axesXml(plan: ChartPlan): string {
  const isBar = plan.plots.every(({ kind }) => kind === 'bar');
  const isScatter = plan.plots.every(({ kind }) => kind === 'scatter');
  const [categorySide, valueSide] = isBar ? ['l', 'b'] : ['b', 'l'];
  const tag = isScatter ? 'c:valAx' : 'c:catAx';
  // Bars grow upwards from the axis, but are read from the top.
  const orientation = isBar ? 'maxMin' : 'minMax';
  const category = axisXml(
    tag,
    CATEGORY_AXIS,
    VALUE_AXIS,
    categorySide ?? 'b',
    orientation,
    plan.axisTitles.category,
    '',
  );
  return (
    category +
    axisXml(
      'c:valAx',
      VALUE_AXIS,
      CATEGORY_AXIS,
      valueSide ?? 'l',
      'minMax',
      plan.axisTitles.value,
      '<c:majorGridlines/>',
    )
  );
}

function axisXml(
  tag: string,
  id: number,
  crossing: number,
  side: string,
  orientation: string,
  title: string,
  gridlines: string,
): string {
  return [
    `<${tag}><c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${side}"/>${gridlines}${titleXml(title)}<c:tickLblPos val="nextTo"/>`,
    `<c:crossAx val="${crossing}"/><c:crosses val="autoZero"/></${tag}>`,
  ].join('');
}

function titleXml(title: string): string {
  if (!title) return '';
  const text = `<a:p><a:r><a:t>${xmlText(title)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/>${text}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
