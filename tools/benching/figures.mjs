// Percentiles, CPU times and metrics: how the bench reads what it measures.
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function quantiles(values) {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95), p99: percentile(values, 0.99) };
}

/** User and system CPU of a process and its threads, in milliseconds (Linux; elsewhere NaN). */
export function cpuMillis(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_PER_SECOND;
  } catch {
    return Number.NaN;
  }
}

/** Sum over all labels of one series of a Prometheus text page. */
export async function metricSum(url, series) {
  const text = await (await fetch(url)).text();
  return text.split('\n').filter((line) => line.startsWith(`${series}{`) || line.startsWith(`${series} `))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
}

export const round = (value, digits = 2) => Number(value.toFixed(digits));
