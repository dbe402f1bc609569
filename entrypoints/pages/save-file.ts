/** ms after which the browser has surely begun to write the file. */
const WRITTEN_AFTER_MS = 60_000;

/** Gives the reader a JSON text as a file of this name. */
export function saveFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), WRITTEN_AFTER_MS);
}
