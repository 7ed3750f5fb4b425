import { createRoot } from 'react-dom/client';
import type { Picture } from '../../model/geometry.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Scene } from '../../model/types.ts';
import { Handout } from './Handout.tsx';

/** Prints a scene as a handout: it stands beside the page, unseen but on paper, until the print dialog is closed. */
export async function printHandout(index: PathwayIndex, picture: Picture, scene: Scene): Promise<void> {
  const place = document.createElement('div');
  place.className = 'handout';
  document.body.append(place);
  const root = createRoot(place);
  const printed = new Promise((resolve) => window.addEventListener('afterprint', resolve, { once: true }));
  await new Promise<void>((drawn) =>
    root.render(<Handout index={index} picture={picture} scene={scene} drawn={drawn} />),
  );
  window.print();
  await printed;
  root.unmount();
  place.remove();
}
