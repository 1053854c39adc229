import type { EmbeddedChart } from '../google/objects';
import type { GridRange } from '../google/ranges';

/** A chart with each source range in place of another; undefined takes a source away. The chart itself is not changed. */
export function mapChartSources(chart: EmbeddedChart, map: (range: GridRange) => GridRange | undefined): EmbeddedChart {
  return chart.spec ? { ...chart, spec: mapSources(chart.spec, map) as NonNullable<EmbeddedChart['spec']> } : chart;
}

/** Source ranges are the lists called `sources`, wherever in the specification. */
function mapSources(part: unknown, map: (range: GridRange) => GridRange | undefined): unknown {
  if (Array.isArray(part)) return part.map((item) => mapSources(item, map));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => {
      if (name !== 'sources' || !Array.isArray(value)) return [name, mapSources(value, map)];
      return [name, (value as GridRange[]).map(map).filter((range) => range !== undefined)];
    }),
  );
}
