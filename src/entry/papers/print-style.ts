import { MEASURES } from '../../domain/papers/measures';

const { page, text, head, fact, cover, table, total, checks, signatures, cut, blockGap } = MEASURES;
const share = (page.height - page.slack - cut) / 2;

/**
 * The one style sheet of printed papers: black on white, so that it survives a fax; its measures are those that the pages
 * were counted with. On a screen it shows the sheets as they will lie in the tray.
 */
export const PRINT_STYLE = `
@page { size: A4; margin: ${page.margin}mm; }
.papers, .papers * { box-sizing: border-box; }
.papers { color: #000; font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", SimSun, sans-serif;
  font-size: ${text.size}mm; line-height: ${text.line}mm; text-align: left; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.papers p { margin: 0; }
.papers table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0 0 ${blockGap}mm; }
.papers td, .papers th { overflow-wrap: anywhere; vertical-align: middle; font-weight: normal; text-align: left; }
.papers .strong { font-weight: bold; }
.papers .sheet { page-break-after: always; break-after: page; }
.papers .sheet:last-child { page-break-after: auto; break-after: auto; }
.papers .shared .copy { height: ${share}mm; overflow: hidden; }
.papers .cut { height: ${cut}mm; padding-top: ${cut / 2}mm; overflow: hidden; }
.papers .cut div { border-top: 0.3mm dashed #000; }
.papers table.head { height: ${head.first - 2}mm; margin: 0 0 2mm; border-bottom: 0.6mm solid #000; }
.papers table.head-next { height: ${head.next - 2}mm; }
.papers .head td { vertical-align: bottom; padding: 0 0 1.5mm; }
.papers .head .side { width: 27%; font-size: ${table.size}mm; line-height: ${table.line}mm; }
.papers .head .middle { text-align: center; }
.papers .head .right { text-align: right; }
.papers .factory, .papers .title, .papers .number { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.papers .factory { font-size: 4.4mm; line-height: 6mm; }
.papers .title { font-size: 5.6mm; line-height: 8mm; font-weight: bold; letter-spacing: 0.04em; }
.papers .number { font-size: 8mm; line-height: 9mm; font-weight: bold; }
.papers .head-next .title, .papers .head-next .number { font-size: 4.4mm; line-height: 5.5mm; letter-spacing: 0; }
.papers .marks { margin: 0 0 2mm; line-height: ${head.marks - 3}mm; }
.papers .marks span { padding: 0.6mm 2mm; margin-right: 2mm; border: 0.5mm solid #000; font-weight: bold; }
.papers .facts th { width: ${fact.labelWidth}mm; font-size: ${fact.labelSize}mm; }
.papers .facts th, .papers .facts td { border: 0.2mm solid #000; padding: ${fact.padding / 2 - 0.1}mm ${fact.side}mm; }
.papers .facts col.label { width: ${fact.labelWidth}mm; }
.papers .cover th, .papers .cover td { height: ${cover.line}mm; font-size: ${cover.size}mm; line-height: ${cover.line - 6}mm; padding: 0 3mm;
  border-bottom: 0.3mm solid #000; white-space: nowrap; overflow: hidden; }
.papers .cover th { width: ${cover.labelWidth}mm; font-size: ${text.size}mm; }
.papers .cover td { font-weight: bold; }
.papers .rows { font-size: ${table.size}mm; line-height: ${table.line}mm; }
.papers .rows th, .papers .rows td { border: 0.2mm solid #000; padding: ${table.padding / 2 - 0.1}mm ${table.side}mm; }
.papers .rows .bar { height: 0; margin: 0.1mm 0 0; border-top: ${table.bar - 0.1}mm solid #000; }
.papers .rows th { font-weight: bold; border-bottom: 0.5mm solid #000; }
.papers .rows .centre { text-align: center; }
.papers .rows .right { text-align: right; }
.papers .rows .above td { border-bottom: 0; }
.papers .rows .below td { border-top: 0.1mm dotted #000; }
.papers .rows .total td { height: ${total}mm; font-weight: bold; }
.papers .checks { min-height: ${checks}mm; }
.papers .checks span { margin-left: 4mm; }
.papers .signatures { margin: 1mm 0 0; }
.papers .signatures td { height: ${signatures - 1}mm; padding: 0 4mm 0 0; vertical-align: bottom; }
.papers .signatures .label { font-size: ${table.size}mm; line-height: ${table.line}mm; }
.papers .signatures .line { height: 5mm; border-bottom: 0.3mm solid #000; overflow: hidden; white-space: nowrap; }
.papers .signatures .on { font-size: ${table.size}mm; line-height: ${table.line}mm; }
@media screen {
  .papers .sheet { width: ${page.width + 2 * page.margin}mm; min-height: ${page.height + 2 * page.margin}mm; margin: 0 auto 5mm; padding: ${page.margin}mm;
    background: #fff; box-shadow: 0 1px 6px rgba(20, 30, 50, 0.35); }
}
`;
