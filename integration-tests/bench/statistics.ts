/**
 * The value below which a share of the samples lies, the nearest one.
 *
 * @param share from 0 to 1: 0.5 is the median
 */
export function percentile(samples: number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

/**
 * How far the median may be off by chance: half the width of its 95 % interval by the order of the samples, as a
 * share of the median.
 */
export function medianNoise(samples: number[]): number {
  const half = 0.98 / Math.sqrt(samples.length)
  const width = percentile(samples, 0.5 + half) - percentile(samples, 0.5 - half)
  return width / 2 / percentile(samples, 0.5)
}
