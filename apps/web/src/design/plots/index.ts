export { Chart, ChartTable, SaveAsCsv, type ChartData } from './chart.js';
export { ChartLegend, type LegendItem } from './chart-legend.js';
export { csvOf, type Cell } from './csv.js';
export { EndsStrip, type EndsLane } from './ends-strip.js';
export { HeatTable } from './heat-table.js';
export { RiskMatrix } from './risk-matrix.js';
export { StackedBars, type BarRow, type PartKind } from './stacked-bars.js';
export { StripPlot, type StripColumn } from './strip-plot.js';
export { TimeColumns, type TimeColumn } from './time-columns.js';
