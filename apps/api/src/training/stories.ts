import { Injectable } from '@nestjs/common';
import { loadStories, type Story } from '@sidan/regions';
import { fileURLToPath } from 'node:url';

const REGIONS = fileURLToPath(new URL('../../../../regions', import.meta.url));

/** The stories of this release, as the region packs tell them; one that is wrong keeps the API from starting. */
@Injectable()
export class Stories {
  readonly all: readonly Story[] = loadStories(REGIONS);

  find(id: string): Story | null {
    return this.all.find((story) => story.id === id) ?? null;
  }
}
