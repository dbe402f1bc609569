import type { ComponentChildren } from 'preact';
import { useTexts } from '@/components/texts';
import './base.css';
import './controls.css';
import './marks.css';

interface PageProps {
  /** Class of the page's own sheet. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** The root of a page: language and direction are those of the texts, not of the document. */
export function Page({ name, children }: PageProps) {
  const { language, direction } = useTexts();
  return (
    <div class={`root ${name}`} lang={language} dir={direction}>
      {children}
    </div>
  );
}
