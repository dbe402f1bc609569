/**
 * Month names of all five sets (ux.md §5), their spellings included: Egypt and the Gulf, the
 * Levant and Iraq, Algeria and Tunisia, Morocco, Mauritania. By month, from January.
 */
const MONTHS = [
  'يناير|كانون الثاني|جانفي',
  'فبراير|شباط|فيفري',
  'مارس|آذار',
  'أبريل|ابريل|إبريل|نيسان|أفريل',
  'مايو|ماي|أيار',
  'يونيو|يونيه|حزيران|جوان',
  'يوليو|يوليه|تموز|جويلية|يوليوز',
  'أغسطس|اغسطس|آب|أوت|غشت|أغشت',
  'سبتمبر|أيلول|شتنبر|شتمبر',
  'أكتوبر|تشرين الأول',
  'نوفمبر|تشرين الثاني|نونبر',
  'ديسمبر|كانون الأول|دجنبر|دجمبر',
];

/** As print spells it → 1–12. */
export const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);
