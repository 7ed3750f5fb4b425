import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Target } from '../../store/state.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { EntityView } from './EntityView.tsx';
import { titleId } from './Frame.tsx';
import { InteractionView } from './InteractionView.tsx';
import { ReferenceView } from './ReferenceView.tsx';
import { TreatmentView } from './TreatmentView.tsx';
import './inspector.css';

/** The view of a target, or null where the pathway does not hold it. */
function viewOf(index: PathwayIndex, { kind, id }: Target) {
  switch (kind) {
    case 'entity': {
      const entity = index.entity.get(index.resolve(id) ?? id);
      return entity ? <EntityView entity={entity} /> : null;
    }
    case 'interaction': {
      const interaction = index.interaction.get(id);
      return interaction ? <InteractionView interaction={interaction} /> : null;
    }
    case 'reference': {
      const reference = index.reference.get(id);
      return reference ? <ReferenceView reference={reference} /> : null;
    }
    case 'treatment': {
      const treatment = index.pathway.treatments.find((each) => each.id === id);
      return treatment ? <TreatmentView treatment={treatment} /> : null;
    }
  }
}

/** What is selected, from its name to its last reference. Nothing selected, nothing shown. */
export function Inspector() {
  const selection = useAnagen((state) => state.selection);
  const { index } = useStore();
  const view = selection && viewOf(index, selection);
  if (!view) return null;
  return <Panel selected={`${selection.kind} ${selection.id}`}>{view}</Panel>;
}

/**
 * Keeps the reader's place: a wish to read, and going on from inside, move the focus to the title; closing gives it back to
 * where it was before; and every newly selected thing is read from its top.
 */
function Panel({ selected, children }: { selected: string; children: ReactNode }) {
  const { actions } = useStore();
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
