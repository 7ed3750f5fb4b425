import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import type { SkeletonScene } from '../model/skeleton.ts';
import { nothingAsked } from '../trace/ask.ts';
import { decode } from './percent.ts';
import { quote, type Say } from './quote.ts';
import { type EvidencePage, evidencePages, type ViewPlace } from './view.ts';

interface Surroundings {
  index: SkeletonIndex;
  /** The page's own place. */
  home: ViewPlace;
  say: Say;
}

const nameOf = (scene: SkeletonScene) => (scene.panel ? `Figure ${scene.panel}` : `“${scene.shortTitle}”`);

function homeName({ index, home }: Surroundings): string {
  const scene = home.surface === 'figures' && home.scene !== null ? index.scene.get(home.scene) : undefined;
  return scene ? nameOf(scene) : 'the map';
}

function stepOf(scene: SkeletonScene, text: string | undefined, say: Say): number {
  if (text === undefined) return 0;
  const count = scene.steps.length;
  if (!/^\d+$/.test(text)) {
    say('L9', `The link asks for ${quote(text)}, which is no step of ${nameOf(scene)}; its opening is shown.`);
    return 0;
  }
  if (Number(text) <= count) return Number(text);
  say('L9', `The link asks for step ${quote(text)} of ${nameOf(scene)}, which has ${count}; the last one is shown.`);
  return count;
}

/** How many steps a trace has is known once it is traced; until then any number will do. */
function stepOfTrace(text: string | undefined, say: Say): number {
  if (text === undefined) return 0;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  say('L9', `The link asks for ${quote(text)}, which is no step of a trace; its opening is shown.`);
  return 0;
}

function evidencePage(text: string | undefined, say: Say): EvidencePage {
  const page = text === undefined ? evidencePages[0] : evidencePages.find((each) => each === text);
  if (page) return page;
  say(
    'L8',
    `The link names a part of the evidence, ${quote(text ?? '')}, that does not exist; the references are shown.`,
  );
  return evidencePages[0];
}

/** The place that the path of a link leads to, and how many of its parts say so. */
function placeOf(name: string, detail: string | undefined, around: Surroundings): [place: ViewPlace, parts: number] {
  const { index, home, say } = around;
  if (name === 'map') return [{ surface: 'explore' }, 1];
  if (name === 'figures') return [{ surface: 'figures', scene: null }, 1];
  if (name === 'trace') return [{ surface: 'trace', ask: nothingAsked, play: null, step: stepOfTrace(detail, say) }, 2];
  if (name === 'evidence') return [{ surface: 'evidence', page: evidencePage(detail, say) }, 2];
  const scene = index.scene.get(name);
  if (scene) return [{ surface: 'figures', scene: scene.id, step: stepOf(scene, detail, say) }, 2];
  say('L8', `The link names a figure, ${quote(name)}, that does not exist; ${homeName(around)} is shown.`);
  return [home, Number.POSITIVE_INFINITY];
}

/** Reads `fig-2a/4`, `evidence/studies`, `map` or `figures`; what does not exist is said and its nearest taken (L8, L9). */
export function parsePlace(path: string, around: Surroundings): ViewPlace {
  const [name, ...details] = path.split('/').filter(Boolean).map(decode);
  if (name === undefined) return around.home;
  const [place, parts] = placeOf(name, details[0], around);
  const over = details[parts - 1];
  if (over !== undefined) around.say('L8', `The link goes on to ${quote(over)}, which leads nowhere; it is left out.`);
  return place;
}
