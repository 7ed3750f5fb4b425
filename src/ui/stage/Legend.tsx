import { useEffect, useId, useMemo, useState } from 'react';
import { effectWords, kindWords, levelWords } from '../../evidence/words.ts';
import type { Picture } from '../../model/geometry.ts';
import { visibleOnMap } from '../../store/selectors.ts';
import type { ViewReport } from '../../store/state.ts';
import { ContestedMark } from '../marks/ContestedMark.tsx';
import { KindIcon } from '../marks/KindIcon.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { useCompact } from '../parts/useCompact.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { type LegendContent, legendContent } from './legendContent.ts';

/** How long the view must rest before the legend follows it, ms: a legend that flickers while panning explains nothing. */
const rest = 120;

/** The view once it has rested. */
function useRestedView(): ViewReport {
  const { state } = useStore();
  const [view, setView] = useState(() => state.getState().view);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setView(state.getState().view), rest);
    };
    const leave = state.subscribe((now, before) => {
      if (now.view !== before.view) follow();
    });
    follow();
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [state]);
  return view;
}

function useLegend(picture: Picture): LegendContent {
  const { index } = useStore();
  const view = useRestedView();
  const filters = useAnagen((state) => state.filters);
  const onMap = useAnagen((state) => state.sceneId === null);
  return useMemo(() => {
    const visible = onMap ? visibleOnMap(index, filters) : null;
    return legendContent(index, picture, view, visible, onMap && view.level === 'systems');
  }, [index, picture, view, filters, onMap]);
}

/** Whether the legend stands open, and how to change that. On a small window it lies over the stage, for as long as asked. */
function useLegendOpen(): [open: boolean, toggle: () => void] {
  const { actions } = useStore();
  const compact = useCompact();
  const preferred = useAnagen((state) => state.preferences.legendOpen);
  const [up, setUp] = useState(false);
  return compact ? [up, () => setUp(!up)] : [preferred, () => actions.prefer({ legendOpen: !preferred })];
}

/** What the shapes, ends, lines and marks in view mean; nothing that is not in view. Foldable. */
export function Legend({ picture }: { picture: Picture }) {
  const [open, toggle] = useLegendOpen();
  const content = useLegend(picture);
  const bodyId = useId();
  return (
    <section className="legend" aria-label="Legend" data-open={open}>
      <button type="button" className="legend-fold" aria-expanded={open} aria-controls={bodyId} onClick={toggle}>
        Legend
      </button>
      <div id={bodyId} className="legend-body" hidden={!open}>
        <Effects content={content} />
        <Kinds content={content} />
        <Levels content={content} />
      </div>
    </section>
  );
}

function Effects({ content }: { content: LegendContent }) {
  return (
    <ul>
      {content.effects.map((effect) => (
        <li key={effect}>
          <LineSample level="human" effect={effect} />
          {effectWords[effect]}
        </li>
      ))}
      {content.traffic && <li className="legend-remark">Thicker: more arrows inside</li>}
    </ul>
  );
}

function Kinds({ content }: { content: LegendContent }) {
  if (content.kinds.length === 0) return null;
  return (
    <ul>
      {content.kinds.map((kind) => (
        <li key={kind}>
          <KindIcon kind={kind} />
          {kindWords[kind]}
        </li>
      ))}
    </ul>
  );
}

function Levels({ content }: { content: LegendContent }) {
  if (content.levels.length === 0 && !content.contested) return null;
  return (
    <ul>
      {content.levels.map((level) => (
        <li key={level}>
          <LineSample level={level} />
          {levelWords[level]}
        </li>
      ))}
      {content.contested && (
        <li>
          <span className="legend-mark">
            <ContestedMark />
          </span>
          Sources disagree
        </li>
      )}
    </ul>
  );
}
