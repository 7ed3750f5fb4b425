import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import {
  type SheetStop,
  type StopHeights,
  stopAfterDrag,
  stopAfterKey,
  stopAfterPress,
  stopHeights,
} from './sheetStops.ts';
import './sheet.css';

interface Props {
  id: string;
  /** What it is, in a sentence: "the player". */
  name: string;
  /** Its heights in px where the window allows them. */
  wished: { peek: number; half: number };
  /** Beside the grabber, at the start: a way back. */
  lead?: ReactNode;
  /** Another sheet stands in its place; it keeps its state meanwhile. */
  hidden?: boolean;
  children: ReactNode;
}

const stopWords: Record<SheetStop, string> = { peek: 'low', half: 'half open', full: 'fully open' };

function useWindowHeight(): number {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('resize', changed);
      return () => window.removeEventListener('resize', changed);
    },
    () => window.innerHeight,
    () => 0,
  );
}

/**
 * A panel from below with three heights. It takes room from the stage up to its middle height, so that it covers nothing;
 * at full height it lies over it. In a low, wide window the style sheet puts it beside the stage, at one height.
 */
export function Sheet({ id, name, wished, lead, hidden = false, children }: Props) {
  const [stop, setStop] = useState<SheetStop>('half');
  const heights = stopHeights(useWindowHeight(), wished);
  const { dragged, ...drag } = useSheetDrag(heights, heights[stop], setStop);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stopAfterKey(stop, event.key);
    if (next === null) return;
    event.preventDefault();
    setStop(next);
  };
  const room = Math.min(heights[stop], heights.half);
  const style = { '--room': `${room}px`, '--height': `${dragged ?? heights[stop]}px` } as CSSProperties;
  return (
    <div className="sheet-room" style={style} hidden={hidden}>
      <div id={id} className="sheet" data-stop={stop} data-dragged={dragged !== null || undefined}>
        <div className="sheet-head">
          {lead}
          <button
            type="button"
            className="sheet-grabber"
            data-own-arrows
            aria-label={`Height of ${name}: ${stopWords[stop]}`}
            aria-controls={id}
            onKeyDown={onKeyDown}
            // A click that no pointer made is Enter or the space bar; one of a pointer ends in its own handler.
            onClick={(event) => {
              if (event.detail === 0) setStop(stopAfterPress(stop));
            }}
            {...drag}
          />
        </div>
        <div className="sheet-content">{children}</div>
      </div>
    </div>
  );
}

/** How far a press may wander and still be no drag, px. */
const wander = 5;
/** The last stretch of a drag over which its speed is taken, ms. */
const stretch = 90;

interface Move {
  time: number;
  y: number;
}

/** A drag of the grabber: the height meanwhile (null when there is none), and where it ends. A press without one goes on. */
function useSheetDrag(heights: StopHeights, height: number, settle: (next: (before: SheetStop) => SheetStop) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  const from = useRef<{ y: number; height: number; moved: boolean; moves: Move[] } | null>(null);
  const heightAt = (y: number) => {
    const raised = (from.current?.height ?? 0) + (from.current?.y ?? y) - y;
    return Math.min(heights.full, Math.max(heights.peek, raised));
  };
  return {
    dragged,
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = { y: event.clientY, height, moved: false, moves: [{ time: event.timeStamp, y: event.clientY }] };
    },
    onPointerMove: (event: PointerEvent) => {
      const press = from.current;
      if (press === null) return;
      press.moved ||= Math.abs(event.clientY - press.y) > wander;
      press.moves = [
        ...press.moves.filter(({ time }) => event.timeStamp - time < stretch),
        { time: event.timeStamp, y: event.clientY },
      ];
      if (press.moved) setDragged(heightAt(event.clientY));
    },
    onPointerUp: (event: PointerEvent) => {
      const press = from.current;
      if (press === null) return;
      const to = heightAt(event.clientY);
      from.current = null;
      setDragged(null);
      const speed = speedOf(press.moves, { time: event.timeStamp, y: event.clientY });
      settle((before) => (press.moved ? stopAfterDrag(to, speed, heights) : stopAfterPress(before)));
    },
    onPointerCancel: () => {
      from.current = null;
      setDragged(null);
    },
  };
}

/** Speed upwards at the end of a drag, px/ms; 0 for one that has come to rest. */
function speedOf(moves: readonly Move[], end: Move): number {
  const first = moves.find(({ time }) => end.time - time < stretch);
  return first && end.time > first.time ? (first.y - end.y) / (end.time - first.time) : 0;
}
