import { useTexts } from '@/components/texts';
import type { EntityType } from '@/lib/pack/schema';

interface EntityNameProps {
  readonly name: { readonly ar: string; readonly en: string };
  /** With a type, the name bears the line that its type has on pages. */
  readonly type?: EntityType;
}

/** An entity's name in the reader's language, isolated and marked as being in it. */
export function EntityName({ name, type }: EntityNameProps) {
  const language = useTexts().direction === 'rtl' ? 'ar' : 'en';
  return (
    <bdi lang={language} class={type && `mark mark-${type}`}>
      {name[language]}
    </bdi>
  );
}
