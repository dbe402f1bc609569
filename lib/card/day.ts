import { formatEdtf } from '../edtf/format';
import { readPlainDate } from '../edtf/plain';

/** The reader's own day of a moment, in words. @param at ms since the epoch */
export function dayInWords(at: number, language: string): string {
  const moment = new Date(at);
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  const day = [
    pad(moment.getFullYear(), 4),
    pad(moment.getMonth() + 1, 2),
    pad(moment.getDate(), 2),
  ].join('-');
  const date = readPlainDate(day);
  return date ? formatEdtf(date, language) : day;
}
