import { type ComponentType, type ReactNode, Suspense, useState } from 'react';
import { firstViewStands } from './firstView.ts';

/** What a control of the bar is told when it arrives: whether it has been pressed already. */
export interface Arrival {
  defaultOpen?: boolean;
}

interface Props {
  control: ComponentType<Arrival>;
  /** The control's face until its code is there; `press` remembers that it was pressed. */
  face: (press: () => void) => ReactNode;
}

/** A control whose code comes after the first view. Pressed before that, it opens as soon as it can. */
export function Later({ control: Control, face }: Props) {
  const [pressed, setPressed] = useState(false);
  const press = () => {
    setPressed(true);
    firstViewStands();
  };
  return (
    <Suspense fallback={face(press)}>
      <Control defaultOpen={pressed} />
    </Suspense>
  );
}
