import { useEffect, useState } from 'preact/hooks';

const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** A file let go beside the place for it: the browser would open it in place of the page. */
function keepPage(event: DragEvent): void {
  if (event.defaultPrevented || !bringsFiles(event)) return;
  event.preventDefault();
  event.dataTransfer!.dropEffect = 'none';
}

/** Files dragged over an element and dropped on it; other drags are left alone. */
export function useDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    addEventListener('dragover', keepPage);
    addEventListener('drop', keepPage);
    return () => {
      removeEventListener('dragover', keepPage);
      removeEventListener('drop', keepPage);
    };
  }, []);

  const hover = (event: DragEvent) => {
    if (!bringsFiles(event)) return;
    // Without this no drop comes.
    event.preventDefault();
    event.dataTransfer!.dropEffect = 'copy';
    setOver(true);
  };
  const handlers = {
    onDragEnter: hover,
    onDragOver: hover,
    onDragLeave: (event: DragEvent) => {
      // Also sent on the way from one child to another.
      const section = event.currentTarget as Element;
      if (!section.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...event.dataTransfer!.files];
      if (files.length > 0) onFiles(files);
    },
  };
  return { isOver, handlers };
}
