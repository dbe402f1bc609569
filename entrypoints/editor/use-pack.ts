import type { UseState } from '@/components/editor/UseBar';
import { wordProblem } from '@/components/options/pack-words';
import type { Pack } from '@/lib/pack/schema';
import type { Texts } from '@/lib/texts';
import { importPack } from '../pages/import-pack';
import { saveFile } from '../pages/save-file';

/** Imports a pack that its reader has just made: they have seen what is in it. */
export function takeIntoUse(pack: Pack, texts: Texts): Promise<UseState> {
  return new Promise((resolve) => {
    const run = importPack(new File([JSON.stringify(pack)], fileName(pack)), (news) => {
      switch (news.type) {
        case 'progress':
          return;
        case 'preview':
          return run.accept();
        case 'stored':
          return resolve({ at: 'stored' });
        case 'refused':
          return resolve({
            at: 'refused',
            reasons: news.problems.map((problem) => wordProblem(problem, texts)),
          });
        case 'failed':
          return resolve({ at: 'refused', reasons: [texts.t(`packs.failure.${news.reason}`)] });
      }
    });
  });
}

/** Gives the reader the pack as a file, to share or to keep. */
export function savePack(pack: Pack): void {
  saveFile(JSON.stringify(pack), fileName(pack));
}

function fileName({ id }: Pack): string {
  return `${id}.siyaq.json`;
}
