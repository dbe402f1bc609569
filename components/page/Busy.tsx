/** Something is under way, told in words; the moving line is for the eye only. */
export function Busy({ text }: { readonly text: string }) {
  return (
    <div class="busy-block">
      <p class="muted" role="status">
        {text}
      </p>
      <span class="busy" aria-hidden="true" />
    </div>
  );
}
