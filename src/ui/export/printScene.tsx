import { createRoot } from 'react-dom/client';
import { Handout } from './Handout.tsx';
import type { Figure } from './powerpoint.ts';

/** How a scene is put on paper: as a handout with notes, or as one large page a step. */
export type PaperLayout = 'handout' | 'pages';

/** Prints a scene: what is printed stands beside the page, unseen but on paper, until the print dialog is closed. */
export async function printScene({ index, picture, scene }: Figure, layout: PaperLayout): Promise<void> {
  const place = document.createElement('div');
  place.className = 'handout';
  place.dataset['layout'] = layout;
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
