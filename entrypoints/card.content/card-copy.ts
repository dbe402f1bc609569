/**
 * Puts text on the clipboard, within a click. Pages without https have no `clipboard`, and a
 * page's permissions policy may refuse it; the older way then fills a copy event of our own,
 * before the page can see it.
 */
export async function copyText(text: string): Promise<'copied' | 'notCopied'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    const fill = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', fill, { capture: true, once: true });
    const isDone = document.execCommand('copy');
    window.removeEventListener('copy', fill, true);
    return isDone ? 'copied' : 'notCopied';
  }
}
