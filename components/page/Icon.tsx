/** Outlines on a grid of 24, drawn for Siyaq. Inline, because pages allow no other images. */
const SHAPES = {
  timeline: 'M6 3v18M6 7h0M6 12h0M6 17h0M11 7h8M11 12h5M11 17h8',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M13 7a2 2 0 1 0 4 0a2 2 0 1 0-4 0M7 17a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  search: 'M11 4a7 7 0 1 0 0 14a7 7 0 1 0 0-14M16 16l4.5 4.5',
  remove: 'M4 7h16M10 7V4h4v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  save: 'M12 4v11M7.5 11l4.5 4.5l4.5-4.5M4 20h16',
  close: 'M6 6l12 12M18 6L6 18',
  warning: 'M12 4L2.5 20h19zM12 10v4M12 17h0',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
} as const;

interface IconProps {
  readonly name: keyof typeof SHAPES;
  /** Points along the line of reading: mirrored when that runs the other way. */
  readonly points?: boolean;
}

/** A decoration beside a text that says the same: hidden from screen readers. */
export function Icon({ name, points = false }: IconProps) {
  return (
    <svg class={points ? 'icon points' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
