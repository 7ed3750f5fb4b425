import type { Atlas } from '../model/geometry.ts';
import type { Issue } from '../model/issue.ts';
import type { Pathway } from '../model/types.ts';
import { makeAtlas } from './atlas.ts';
import { loadMeasure } from './measure.ts';
import { OverviewPress } from './overview.ts';

type Made = Promise<{ atlas: Atlas<Pathway>; issues: Issue[] }>;

/** The pictures of a pack, made once and kept until the data changes. `root` is the repository's root. */
export class Press {
  private made: Made | null = null;
  private afar: Promise<OverviewPress | null> | null = null;
  constructor(private readonly root: string) {}

  atlas(): Made {
    this.made ??= makeAtlas(this.root);
    return this.made;
  }

  /** The map from afar; null when the pack has no map. */
  overview(): Promise<OverviewPress | null> {
    this.afar ??= this.compose();
    return this.afar;
  }

  private async compose(): Promise<OverviewPress | null> {
    const { pathway, pictures } = (await this.atlas()).atlas;
    const map = pictures['map'];
    return map ? new OverviewPress(pathway, map, await loadMeasure()) : null;
  }

  forget(): void {
    this.made = null;
    this.afar = null;
  }
}
