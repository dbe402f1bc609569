import type { Tables } from '../pack/tables';
import { aliasesWithKey } from './twins';

/** The form of an alias as the pack writes it, by the alias's index. */
export type FormOf = (alias: number) => string;

/** The text at hand as the page has it; what is scanned may be made from it. */
let written = '';
let forms: FormOf = () => '';
let origins: Int32Array | undefined;

/** @param origin where each unit of the scanned text stands in `source`, if they differ. */
export function setWritten(source: string, formOf: FormOf, origin?: Int32Array): void {
  written = source;
  forms = formOf;
  origins = origin;
}

/** Whether the page writes a name just as the pack does: names of one or two letters must. */
export function isWrittenSo(tables: Tables, alias: number, start: number, end: number): boolean {
  const from = origins ? origins[start]! : start;
  const to = origins ? origins[end - 1]! + 1 : end;
  const name = written.slice(from, to);
  return aliasesWithKey(tables, alias).some((twin) => isSameWriting(name, forms(twin)));
}

/** Whether two writings differ in nothing but a final ى, which Egyptian print has for ي. */
export function isSameWriting(name: string, form: string): boolean {
  return name === form || (name.endsWith('ى') && `${name.slice(0, -1)}ي` === form);
}
