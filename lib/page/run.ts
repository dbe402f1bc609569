/**
 * A run is text that a reader reads as one, whatever elements it stands in:
 * `<p>قاسم <b>جومارت</b> توكاييف</p>` is one. Its text is what is seen: white space is
 * collapsed as CSS does, a line break is "\n". Its segments map it back to text nodes.
 */

/** `text.slice(start, end)` stands in `node`, from offset `at`; UTF-16 units. */
export interface Segment {
  readonly node: Text;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

export interface Run {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/**
 * Units in one run at most; a page without paragraphs is cut at a space. Far below what
 * one message may hold, and one edit there costs no more than this much text.
 */
const MAX_RUN = 20_000;

/** Text without white space but single spaces: as seen, it is as written. */
const AS_SEEN = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;

export interface RunBuilder {
  /** @param asWritten the text keeps its white space (`white-space: pre…`). */
  add(node: Text, asWritten: boolean): void;
  /** White space that no text node holds, or that is collapsed away. */
  space(): void;
  newline(): void;
  flush(): void;
  readonly runs: readonly Run[];
}

export function createRunBuilder(): RunBuilder {
  const runs: Run[] = [];
  let text = '';
  let segments: Segment[] = [];
  let hasGap = false;

  function addPiece(node: Text, at: number, piece: string): void {
    if (piece.length > MAX_RUN) {
      // Right after the last space, or there where there is none.
      const cut = piece.lastIndexOf(' ', MAX_RUN - 1) + 1 || MAX_RUN;
      addPiece(node, at, piece.slice(0, cut));
      flush();
      addPiece(node, at + cut, piece.slice(cut));
      return;
    }
    if (text.length + piece.length > MAX_RUN) flush();
    if (hasGap && /[^ \n]$/.test(text)) text += ' ';
    hasGap = false;
    const start = text.length;
    text += piece;
    segments.push({ node, at, start, end: text.length });
  }

  function flush(): void {
    if (segments.length > 0) runs.push({ text, segments });
    text = '';
    segments = [];
    hasGap = false;
  }

  return {
    runs,
    flush,
    add(node, asWritten) {
      const { data } = node;
      if (asWritten) return addPiece(node, 0, data.replace(/[\t\r\f]/g, ' '));
      // Most text is one piece: no need to look for more.
      if (/^\S[^\t\n\r\f]*\S$/.test(data) && !data.includes('  ')) return addPiece(node, 0, data);
      let end = 0;
      for (const { 0: piece, index } of data.matchAll(AS_SEEN)) {
        hasGap ||= index > end;
        addPiece(node, index, piece);
        end = index + piece.length;
      }
      hasGap ||= data.length > end;
    },
    space() {
      hasGap = true;
    },
    newline() {
      if (text) text += '\n';
      hasGap = false;
    },
  };
}
