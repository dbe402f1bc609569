import { type FirstCall, timeFirstCalls } from './first-call-times';

/** As FirstCall; a page is sent no bytes but as text. */
export type BrowserFirstCall = Omit<FirstCall, 'tables'> & { readonly tablesBase64: string };

/** In a page of its own browser: the bench calls it there, as cold.ts is called in Node. */
function run({ tablesBase64, ...asked }: BrowserFirstCall) {
  const tables = Uint8Array.from(atob(tablesBase64), (unit) => unit.charCodeAt(0));
  return timeFirstCalls({ ...asked, tables: tables.buffer });
}

Object.assign(globalThis, { run });
