import { Curtain } from './Curtain.tsx';
import { PointerMark } from './PointerMark.tsx';

/** What lies over what is presented: what follows the pointer, and the curtain. */
export function PresentOverlay() {
  return (
    <>
      <PointerMark />
      <Curtain />
    </>
  );
}
