import { useEffect } from 'preact/hooks';

/** Ctrl+Z (⌘Z), except where it undoes typing. */
export function useUndoKey(onUndo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      // By the key's place: on an Arabic layout it types ئ.
      if (!isUndo || event.code !== 'KeyZ') return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      onUndo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [onUndo]);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && ['search', 'text'].includes(target.type);
}
