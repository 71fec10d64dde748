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
 * How far a percentile may be off by chance: half the width of its 95 % interval by the order of the samples, as a
 * share of it.
 *
 * @param share from 0 to 1: 0.5 is the median
 */
export function noise(samples: number[], share: number): number {
  const half = 1.96 * Math.sqrt((share * (1 - share)) / samples.length)
  const [least, most] = [Math.max(share - half, 0), Math.min(share + half, 1)]
  const width = percentile(samples, most) - percentile(samples, least)
  return width / 2 / percentile(samples, share)
}
