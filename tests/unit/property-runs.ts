/** How often a property is tried: `PROPERTY_RUNS=10000` for a long run. */
export const PROPERTY = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };
