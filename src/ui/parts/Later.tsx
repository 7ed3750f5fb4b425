import { Component, type ReactNode, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { isTyping } from '../keys/isTyping.ts';
import { useSkeleton } from '../useAnagen.ts';
import { forgetFailures } from './arrival.ts';
import { firstViewStands } from './firstView.ts';

/** What a control of the bar is told when it arrives: whether it has been pressed already. */
export interface Arrival {
  defaultOpen?: boolean;
}

interface Props {
  /** What it is called in a message: "The search". */
  name: string;
  /** The control's face until its code is there; `press` remembers that it was pressed. */
  face: (press: () => void) => ReactNode;
  /** The control itself, told whether its face has been pressed. */
  children: (pressed: boolean) => ReactNode;
}

/**
 * A control whose code comes after the first view. Pressed before that, it opens as soon as it can. One that could not be
 * loaded keeps its face, so that the bar stays whole: pressed again it is tried again, and the reader is told if in vain.
 * Escape before it has come takes the press back.
 */
export function Later({ name, face, children }: Props) {
  const { actions } = useSkeleton();
  const [pressed, setPressed] = useState(false);
  const press = () => {
    setPressed(true);
    firstViewStands();
  };
  const failed = (fault: Error) => {
    if (pressed) actions.notify(`${name} failed; the rest works. ${fault.message} Press it to try again.`);
  };
  const waiting = (
    <>
      {face(press)}
      {pressed && <EscapeKey act={() => setPressed(false)} />}
    </>
  );
  return (
    <FaceBoundary face={face} press={press} failed={failed}>
      <Suspense fallback={waiting}>{children(pressed)}</Suspense>
    </FaceBoundary>
  );
}

/** Hears Escape while it is there, before the page does; in a field the key belongs to the field. */
function EscapeKey({ act }: { act: () => void }) {
  const callOff = useEffectEvent(act);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isTyping(event.target)) return;
      event.preventDefault();
      callOff();
    };
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, []);
  return null;
}

interface BoundaryProps {
  face: Props['face'];
  press: () => void;
  failed: (fault: Error) => void;
  children: ReactNode;
}

/** Shows the face of a control that has failed. */
class FaceBoundary extends Component<BoundaryProps, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override componentDidCatch(fault: Error) {
    this.props.failed(fault);
  }

  private readonly pressAgain = () => {
    forgetFailures();
    this.setState({ fault: null });
    this.props.press();
  };

  override render() {
    return this.state.fault ? this.props.face(this.pressAgain) : this.props.children;
  }
}
