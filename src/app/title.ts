import { shortCitation } from '../evidence/citation.ts';
import { evidencePages, type Target } from '../link/view.ts';
import { isWhole, type SkeletonIndex } from '../model/pathwayIndex.ts';
import { sceneName } from '../model/sceneName.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import { currentScene } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import { pageNames } from '../ui/evidence/pageNames.ts';
import { effectVerbs, labelOf } from '../ui/inspector/arrowWords.ts';

/** What is selected, in a few words; empty for what the pathway does not hold, or not yet. */
function nameOf(index: SkeletonIndex, { kind, id }: Target): string {
  switch (kind) {
    case 'entity':
      return index.entity.get(id)?.label ?? '';
    case 'interaction': {
      const arrow = index.interaction.get(id);
      return arrow
        ? `${labelOf(index, arrow.source)} ${effectVerbs[arrow.effect]} ${labelOf(index, arrow.target)}`
        : '';
    }
    case 'treatment':
      return isWhole(index) ? (index.pathway.treatments.find((each) => each.id === id)?.label ?? '') : '';
    case 'reference': {
      const reference = isWhole(index) ? index.reference.get(id) : undefined;
      return reference ? shortCitation(reference) : '';
    }
  }
}

function traceParts(index: SkeletonIndex, { trace: { ask } }: State): string[] {
  const [from, to] = [ask.from, ask.to].map((id) => index.entity.get(id ?? '')?.label ?? '');
  return [from && to ? `${from} to ${to}` : from || to || '', 'Trace'].filter(Boolean);
}

/** The surface, from the particular to the general. */
function placeParts(index: SkeletonIndex, state: State): string[] {
  if (state.surface === 'evidence')
    return [...(state.evidencePage === evidencePages[0] ? [] : [pageNames[state.evidencePage]]), 'Evidence'];
  const scene = currentScene(index, state);
  if (!scene && state.surface === 'trace') return traceParts(index, state);
  if (!scene) return state.surface === 'figures' ? ['Figures'] : [];
  const { step } = state.player;
  return [...(step > 0 ? [`Step ${step}`] : []), sceneName(scene)];
}

/** What a view shows, from the particular to the general; nothing for the whole map. */
function viewParts(index: SkeletonIndex, state: State): string[] {
  const selected = state.selection ? nameOf(index, state.selection) : '';
  return [selected, ...placeParts(index, state)].filter(Boolean);
}

/** The title of the document, which tells tabs and history entries apart: what is selected, the step, where, then the name. */
export function titleOf(index: SkeletonIndex, state: State): string {
  const parts = viewParts(index, state);
  return parts.length === 0 ? `Anagen · ${index.pathway.info.title}` : [...parts, 'Anagen'].join(' · ');
}

/** The title by which a view is cited: as the document's, without the name of the whole; empty for the whole map. */
export function citedTitle(index: SkeletonIndex, state: State): string {
  return viewParts(index, state).join(' · ');
}

/** Keeps the document's title. Returns how to stop. */
export function followTitle({ index, whole, state }: AnagenStore): () => void {
  const follow = (now: State) => {
    // Treatments and papers have names only in the whole pathway, which they wait for.
    const named = now.selection?.kind === 'treatment' || now.selection?.kind === 'reference' ? whole() : index;
    if (named instanceof Promise) void named.then(() => follow(state.getState())).catch(() => {});
    const title = titleOf(named instanceof Promise ? index : named, now);
    if (document.title !== title) document.title = title;
  };
  follow(state.getState());
  return state.subscribe(follow);
}
