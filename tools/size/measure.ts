import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What one part of the extension weighs, in bytes as they lie on disk. */
export interface Weight {
  readonly part: string;
  readonly bytes: number;
  readonly files: readonly string[];
}

/** Scripts, styles and preloads that a page names. */
const IN_HTML = /(?:src|href)="([^"]+\.(?:js|css))"/g;
/** Chunks that a chunk imports, at once or later. */
const IN_JS = /(?:from|import)\s*\(?\s*["'`]((?:\.{0,2}\/)[^"'`]+\.js)["'`]/g;

/** A page and everything it loads from the package. */
function filesOfPage(build: string, page: string): string[] {
  const seen = new Set([page]);
  const queue = [page];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const pattern = file.endsWith('.html') ? IN_HTML : file.endsWith('.js') ? IN_JS : null;
    if (!pattern) continue;
    for (const [, name] of readFileSync(join(build, file), 'utf8').matchAll(pattern)) {
      const path = name!.startsWith('/') ? name!.slice(1) : normalize(join(dirname(file), name!));
      if (seen.has(path) || !existsSync(join(build, path))) continue;
      seen.add(path);
      queue.push(path);
    }
  }
  return [...seen];
}

function weigh(build: string, part: string, files: readonly string[]): Weight {
  const bytes = files.reduce((sum, file) => sum + statSync(join(build, file)).size, 0);
  return { part, bytes, files };
}

/** Weighs each part of a built extension. The background's is its script, without packs. */
export function measure(build: string): Weight[] {
  return [
    weigh(build, 'boot', ['boot.js']),
    weigh(build, 'annotator', ['content-scripts/annotator.js']),
    weigh(build, 'card', ['content-scripts/card.js']),
    weigh(build, 'background', ['background.js']),
    ...['popup', 'options', 'editor', 'timeline'].map((page) =>
      weigh(build, page, filesOfPage(build, `${page}.html`)),
    ),
  ];
}
