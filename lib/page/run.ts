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
  end: number;
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
const SPACES = /[ \t\n\r\f]/;

export class RunBuilder {
  private readonly runs: Run[] = [];
  private text = '';
  private segments: Segment[] = [];
  private gap = false;

  /** @param asWritten the text keeps its white space (`white-space: pre…`). */
  add(node: Text, asWritten: boolean): void {
    const data = node.data;
    if (asWritten) {
      this.piece(node, 0, data.replace(/[\t\r\f]/g, ' '));
      return;
    }
    let end = 0;
    for (const { 0: piece, index } of data.matchAll(AS_SEEN)) {
      if (index > end) this.gap = true;
      this.piece(node, index, piece);
      end = index + piece.length;
    }
    if (data.length > end) this.gap = true;
  }

  /** White space that no text node holds, or that is collapsed away. */
  space(): void {
    this.gap = true;
  }

  newline(): void {
    if (this.text) this.text += '\n';
    this.gap = false;
  }

  flush(): void {
    if (this.segments.length > 0) this.runs.push({ text: this.text, segments: this.segments });
    this.text = '';
    this.segments = [];
    this.gap = false;
  }

  done(): readonly Run[] {
    this.flush();
    return this.runs;
  }

  private piece(node: Text, at: number, piece: string): void {
    if (piece.length > MAX_RUN) {
      const cut = endOfWords(piece, MAX_RUN);
      this.piece(node, at, piece.slice(0, cut));
      this.flush();
      this.piece(node, at + cut, piece.slice(cut));
      return;
    }
    if (this.text.length + piece.length > MAX_RUN) this.flush();
    if (this.gap && this.text && !SPACES.test(this.text.at(-1)!)) this.text += ' ';
    this.gap = false;
    const start = this.text.length;
    this.text += piece;
    this.segments.push({ node, at, start, end: start + piece.length });
  }
}

/** Right after the last space of the first `limit` units, or there where there is none. */
function endOfWords(text: string, limit: number): number {
  return text.lastIndexOf(' ', limit - 1) + 1 || limit;
}
