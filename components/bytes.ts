/** A size in words: "12 kilobytes", «12 كيلوبايت». @param language BCP 47 of the interface */
export function wordBytes(bytes: number, language: string): string {
  const [unit, size] = bytes < 1_048_576 ? ['kilobyte', 1_024] : ['megabyte', 1_048_576];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'long',
    maximumFractionDigits: bytes < 10 * 1_048_576 && unit === 'megabyte' ? 1 : 0,
  }).format(bytes / Number(size));
}
