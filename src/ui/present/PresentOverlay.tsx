import { useAnagen } from '../useAnagen.ts';
import { Curtain } from './Curtain.tsx';
import { PointerMark } from './PointerMark.tsx';
import { TalkCard } from './TalkCard.tsx';

/** What lies over what is presented: what follows the pointer, and the curtain. */
export function PresentOverlay() {
  const presenting = useAnagen((state) => state.presenting);
  return (
    <>
      {presenting && <TalkCard />}
      <PointerMark />
      <Curtain />
    </>
  );
}
