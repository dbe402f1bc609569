/** Line icons on a 16 × 16 grid; none points, so none is mirrored. Their buttons name them. */
const PATHS = {
  pin: 'M5.5 2h5l-.7 5L12 9.5H4L6.2 7zM8 9.5V14',
  bookmark: 'M4 2.5h8v11L8 10.5l-4 3z',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 3v-.5h-8v8H3',
};

export function Icon({ of }: { of: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
