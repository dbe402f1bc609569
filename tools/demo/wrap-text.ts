const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeHtml = (text: string) => text.replace(/[&<>]/g, (sign) => ESCAPES[sign]!);

/** Plain text as the simplest page: a line is a paragraph, each in its own direction. */
export function wrapText(text: string): string {
  const paragraphs = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r]/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p dir="auto">${escapeHtml(line)}</p>`);
  const title = escapeHtml(text.trim().slice(0, 60));
  return `<!doctype html>
<html dir="auto"><head><meta charset="utf-8"><title>${title}</title><style>
:root { color-scheme: light dark }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 19px/1.9 "Noto Naskh Arabic", "Noto Sans Arabic", "Geeza Pro", "Segoe UI", Tahoma, sans-serif }
</style></head><body>
${paragraphs.join('\n')}
</body></html>`;
}
