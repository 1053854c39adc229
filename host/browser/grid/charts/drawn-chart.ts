import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import type { ChartPicture } from '../../../server/page/protocol';
import { texts } from '../../texts';
import { chartConfig } from './chart-config';

Chart.register(
  ...[ArcElement, BarController, BarElement, CategoryScale, DoughnutController, Filler, Legend, LinearScale],
  ...[LineController, LineElement, PieController, PointElement, Title, Tooltip],
);

export type DrawnChart = { remove: () => void };

/** Draws a chart into an element. A kind that cannot be drawn here says so, rather than showing something else. */
export function drawChart(frame: HTMLElement, { drawing, chartId }: ChartPicture): DrawnChart {
  if (!drawing) {
    frame.textContent = texts.chartNotDrawn;
    return { remove: () => frame.replaceChildren() };
  }
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', inWords(drawing));
  canvas.dataset.chart = String(chartId);
  frame.append(canvas);
  const chart = new Chart(canvas, chartConfig(drawing));
  return { remove: () => chart.destroy() };
}

/** The chart for those who cannot see it. */
function inWords({ title, categories, series }: NonNullable<ChartPicture['drawing']>): string {
  const rows = series.map(({ name, values }) =>
    [name, ...values.map((value, at) => `${categories[at] ?? ''} ${value ?? ''}`)].filter(Boolean).join('，'),
  );
  return [title, ...rows].filter(Boolean).join('；');
}
