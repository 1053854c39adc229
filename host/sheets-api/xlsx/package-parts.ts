import JSZip from 'jszip';
import type { EmbeddedChart } from '../google/objects';
import { drawingXml } from './drawing-xml';
import { xmlText } from './xml-text';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = 'application/vnd.openxmlformats-officedocument';
const DRAWING_RELATIONSHIP = 'rIdDrawing';

/** What the writing library leaves out of one tab. */
export type TabAdditions = {
  charts: { chart: EmbeddedChart; xml: string }[];
  /** The filtered range as a formula: programs other than Excel show the filter only where a name says so. */
  filterRange?: string;
};

/** Adds charts and the names of filters to a finished file. `tabs` are in the order of the file's tabs. */
export async function addParts(bytes: Buffer, tabs: readonly TabAdditions[]): Promise<Buffer> {
  if (!tabs.some((tab) => tab.charts.length > 0 || tab.filterRange !== undefined)) return bytes;
  const parts = await JSZip.loadAsync(bytes);
  const contentTypes: string[] = [];
  let chartNumber = 0;
  for (const [index, { charts }] of tabs.entries()) {
    if (charts.length === 0) continue;
    const tab = index + 1;
    const numbers = charts.map(() => ++chartNumber);
    charts.forEach(({ xml }, place) => {
      parts.file(`xl/charts/chart${numbers[place]}.xml`, xml);
      contentTypes.push(override(`/xl/charts/chart${numbers[place]}.xml`, `${CONTENT_TYPES}.drawingml.chart+xml`));
    });
    parts.file(`xl/drawings/drawing${tab}.xml`, drawingXml(charts.map(({ chart }) => chart)));
    contentTypes.push(override(`/xl/drawings/drawing${tab}.xml`, `${CONTENT_TYPES}.drawing+xml`));
    const links = numbers.map((number, place) =>
      relationship(`rId${place + 1}`, 'chart', `../charts/chart${number}.xml`),
    );
    parts.file(`xl/drawings/_rels/drawing${tab}.xml.rels`, relationshipsXml(links.join('')));
    await linkDrawing(parts, tab);
  }
  await edit(parts, '[Content_Types].xml', (xml) => insertBefore(xml, '</Types>', contentTypes.join('')));
  await nameFilters(parts, tabs);
  return parts.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

async function linkDrawing(parts: JSZip, tab: number): Promise<void> {
  const link = relationship(DRAWING_RELATIONSHIP, 'drawing', `../drawings/drawing${tab}.xml`);
  const path = `xl/worksheets/_rels/sheet${tab}.xml.rels`;
  if (!parts.file(path)) parts.file(path, relationshipsXml(''));
  await edit(parts, path, (xml) => insertBefore(xml, '</Relationships>', link));
  // The schema wants the drawing before the shapes of the notes.
  await edit(parts, `xl/worksheets/sheet${tab}.xml`, (xml) => {
    const end = xml.includes('<legacyDrawing') ? '<legacyDrawing' : '</worksheet>';
    return insertBefore(xml, end, `<drawing r:id="${DRAWING_RELATIONSHIP}"/>`);
  });
}

async function nameFilters(parts: JSZip, tabs: readonly TabAdditions[]): Promise<void> {
  const names = tabs.map(({ filterRange }, index) => {
    if (filterRange === undefined) return '';
    const attributes = `name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1"`;
    return `<definedName ${attributes}>${xmlText(filterRange)}</definedName>`;
  });
  await edit(parts, 'xl/workbook.xml', (xml) => {
    if (xml.includes('</definedNames>')) return insertBefore(xml, '</definedNames>', names.join(''));
    return insertBefore(xml, '<calcPr', `<definedNames>${names.join('')}</definedNames>`);
  });
}

async function edit(parts: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const xml = await parts.file(path)?.async('string');
  if (xml === undefined) throw new Error(`the written file has no part ${path}`);
  parts.file(path, change(xml));
}

function insertBefore(xml: string, mark: string, addition: string): string {
  return xml.replace(mark, () => addition + mark);
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

function relationshipsXml(content: string): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${namespace}">${content}</Relationships>`;
}
