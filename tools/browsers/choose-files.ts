import type { OwnPage } from './own-page';
import { until } from './until';

/** Expression: a file of this text. */
export function fileOf(text: string, name = 'capitals.siyaq.json'): string {
  return `new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'application/json' })`;
}

/** Puts files into the page's field, as the browser's own dialog does. @param files expressions */
export async function chooseFiles(options: OwnPage, ...files: readonly string[]): Promise<void> {
  await until('a field for files', () =>
    options.evaluate<boolean>(`document.querySelector('input[type=file]') !== null`),
  );
  await options.evaluate(`(() => {
    const input = document.querySelector('input[type=file]');
    const files = new DataTransfer();
    for (const file of [${files.join(',')}]) files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}
