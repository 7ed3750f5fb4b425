import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { PathwayIndex, SkeletonIndex } from '../../model/pathwayIndex.ts';
import type { Target } from '../../store/state.ts';
import { useAnagen, useEntities, useSkeleton, useStore } from '../useAnagen.ts';
import { EntityView } from './EntityView.tsx';
import { titleId } from './Frame.tsx';
import { InteractionView } from './InteractionView.tsx';
import { ReferenceView } from './ReferenceView.tsx';
import { TreatmentView } from './TreatmentView.tsx';

/** True when the pathway holds a target. */
function holds(index: SkeletonIndex, { kind, id }: Target): boolean {
  switch (kind) {
    case 'entity':
      return index.entity.has(index.resolve(id) ?? id);
    case 'interaction':
      return index.interaction.has(id);
    case 'reference':
      return index.pathway.references.some((each) => each.id === id);
    case 'treatment':
      return index.pathway.treatments.some((each) => each.id === id);
  }
}

/** An entity is told of before the rest of the pathway has arrived. */
function EntityPart({ id }: { id: string }) {
  const { index } = useSkeleton();
  const entity = useEntities().get(index.resolve(id) ?? id);
  return entity ? <EntityView entity={entity} /> : null;
}

function viewOf(index: PathwayIndex, kind: Exclude<Target['kind'], 'entity'>, id: string) {
  switch (kind) {
    case 'interaction': {
      const interaction = index.interaction.get(id);
      return interaction && <InteractionView interaction={interaction} />;
    }
    case 'reference': {
      const reference = index.reference.get(id);
      return reference && <ReferenceView reference={reference} />;
    }
    case 'treatment': {
      const treatment = index.pathway.treatments.find((each) => each.id === id);
      return treatment && <TreatmentView treatment={treatment} />;
    }
  }
}

function OtherPart({ kind, id }: { kind: Exclude<Target['kind'], 'entity'>; id: string }) {
  return viewOf(useStore().index, kind, id);
}

/** What is selected, from its name to its last reference. Nothing selected, nothing shown. */
export function Inspector() {
  const { index } = useSkeleton();
  const selection = useAnagen((state) => state.selection);
  if (!selection || !holds(index, selection)) return null;
  const { kind, id } = selection;
  return (
    <Panel selected={`${kind} ${id}`}>
      {kind === 'entity' ? <EntityPart id={id} /> : <OtherPart kind={kind} id={id} />}
    </Panel>
  );
}

/**
 * Keeps the reader's place: a wish to read, and going on from inside, move the focus to the title; closing gives it back to
 * where it was before; and every newly selected thing is read from its top.
 */
function Panel({ selected, children }: { selected: string; children: ReactNode }) {
  const { actions } = useSkeleton();
  const panel = useRef<HTMLElement>(null);
  const wentOn = useRef(false);
  const before = useRef<Element | null>(null);
  const reading = useAnagen((state) => (state.reading === state.selection ? state.reading : null));

  useEffect(
    () => () => {
      const back = before.current;
      if (back instanceof HTMLElement && back.isConnected && document.activeElement === document.body) back.focus();
    },
    [],
  );

  useLayoutEffect(() => {
    if (!panel.current?.contains(document.activeElement)) before.current = document.activeElement;
    if (reading) document.getElementById(titleId)?.focus({ preventScroll: true });
  }, [reading]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the selected thing changes
  useLayoutEffect(() => {
    if (wentOn.current) document.getElementById(titleId)?.focus({ preventScroll: true });
    wentOn.current = false;
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    actions.select(null);
  };
  return (
    <aside
      className="inspector"
      ref={panel}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onClickCapture={() => {
        wentOn.current = true;
        // A click that selects nothing new must not pull focus here when the stage selects something later.
        setTimeout(() => {
          wentOn.current = false;
        });
      }}
    >
      <div className="inspector-view" key={selected}>
        {children}
      </div>
    </aside>
  );
}
