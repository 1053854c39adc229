import { describe, expect, it } from 'vitest';
import { chartConfig } from '../../../host/browser/grid/charts/chart-config';
import type { ChartDrawing } from '../../../host/server/page/protocol';

const drawing: ChartDrawing = {
  ...{ title: '订单', stacking: 'none', legend: 'bottom', window: { min: 0, max: 1 } },
  axisTitles: { category: '', value: '准时', right: '金额' },
  categories: ['10', '11'],
  series: [
    { kind: 'line', name: '准时', values: [0.5, 1], format: 'percent' },
    { kind: 'line', name: '金额', values: [1000, 2000], format: 'currency', onRight: true },
  ],
};

interface Axis {
  min?: number;
  max?: number;
  suggestedMax?: number;
  title: { text: string };
  ticks: { format: Intl.NumberFormatOptions };
}
const scales = (drawn: ChartDrawing) => chartConfig(drawn).options?.scales as unknown as Record<'y' | 'right', Axis>;

describe('the axes of a chart', () => {
  it('show numbers as the cells do that they measure, whatever decimals the chart would give them', () => {
    const { y, right } = scales(drawing);
    // The chart proposes decimals; what the axis says overrides them, and must stay within each other.
    const shown = (axis: Axis, value: number, decimals: number) =>
      new Intl.NumberFormat('zh-CN', {
        ...{ minimumFractionDigits: decimals, maximumFractionDigits: decimals },
        ...axis.ticks.format,
      }).format(value);
    expect([shown(y, 0.5, 0), shown(right, 2000, 1), shown(right, 0, 2)]).toEqual(['50%', '¥2,000', '¥0']);
    expect([y.min, y.max, y.title.text, right.title.text]).toEqual([0, 1, '准时', '金额']);
  });

  it('have an end where there is nothing to show yet', () => {
    const empty = { ...drawing, series: drawing.series.map((each) => ({ ...each, values: [null, null] })) };
    expect(scales(empty).right.suggestedMax).toBe(10);
    expect(scales(drawing).right.suggestedMax).toBeUndefined();
  });
});
