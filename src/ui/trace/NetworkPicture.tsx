import { Maximize2 } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { type Lit, networkSvg } from '../../formats/networkSvg.ts';
import type { Picture } from '../../model/geometry.ts';
import type { Sign } from '../../player/frame.ts';
import type { NetworkPart } from '../../trace/networkPart.ts';
import { DialogHead } from '../parts/DialogHead.tsx';
import type { OwnNetwork } from './OwnNetwork.ts';
import './network-picture.css';

interface Props {
  network: OwnNetwork;
  part: NetworkPart;
  title: string;
  /** What stands out; all where null. */
  lit: Lit | null;
  /** What has risen or fallen, by name. */
  signs: ReadonlyMap<string, Sign>;
}

/** The picture of a part once it is composed; null before, 'failed' where it cannot be. */
function useComposed(network: OwnNetwork, part: NetworkPart): Picture | 'failed' | null {
  const [composed, setComposed] = useState<{ part: NetworkPart; picture: Picture | 'failed' } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const set = (picture: Picture | 'failed') => isCurrent && setComposed({ part, picture });
    network.picture(part).then(set, () => set('failed'));
    return () => {
      isCurrent = false;
    };
  }, [network, part]);
  return composed?.part === part ? composed.picture : null;
}

/** A part of the reader's own network drawn: legible, to be scrolled where it is wider than its place, and enlarged. */
export function NetworkPicture({ network, part, title, lit, signs }: Props) {
  const picture = useComposed(network, part);
  const [large, setLarge] = useState(false);
  const label = `${title}: ${part.arrows.length} ${part.arrows.length === 1 ? 'arrow' : 'arrows'}, told in the list below.`;
  const svg = useMemo(
    () => (picture === null || picture === 'failed' ? null : networkSvg(picture, part.arrows, { lit, signs, label })),
    [picture, part, lit, signs, label],
  );
  if (picture === 'failed') return <p className="trace-counts">This part could not be drawn; it is told below.</p>;
  return (
    <figure className="network-picture" aria-label={title}>
      <Drawing svg={svg} label={title} middle={part.to === null} />
      <figcaption>
        <span>{part.left ?? 'A network of your own says nothing about evidence: all its lines are alike.'}</span>
        <button type="button" className="button" data-plain disabled={svg === null} onClick={() => setLarge(true)}>
          <Maximize2 size={13} aria-hidden="true" />
          Enlarge
        </button>
      </figcaption>
      <ModalOverlay className="veil" isOpen={large} onOpenChange={setLarge} isDismissable>
        <Modal className="popover network-picture-large">
          <Dialog aria-label={title}>
            <DialogHead title={title} />
            <Drawing svg={svg} label={title} middle={part.to === null} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </figure>
  );
}

function Drawing({ svg, ...rest }: Omit<FrameProps, 'svg'> & { svg: string | null }) {
  if (svg === null) return <p className="network-picture-waiting trace-counts">Drawing …</p>;
  return <Frame svg={svg} {...rest} />;
}

/** How small a drawing may become before it is scrolled instead: names are 15 px at 1, and never below 10. */
const smallest = 0.68;

/** Gives a drawing the width of its frame, as far as it stays legible and grows no larger than scenes are drawn. */
function fitToFrame(frame: HTMLElement): void {
  const drawing = frame.querySelector('svg');
  if (!drawing) return;
  const [, , width = 1, height = 1] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const scale = Math.min(1, Math.max(smallest, frame.clientWidth / width));
  drawing.setAttribute('width', String(width * scale));
  drawing.setAttribute('height', String(height * scale));
}

interface FrameProps {
  svg: string;
  label: string;
  /** Whether the middle is in sight first, or where the signal starts. */
  middle: boolean;
}

/** The drawing in a frame that scrolls where it must, also by the arrow keys. */
function Frame({ svg, label, middle }: FrameProps) {
  const frame = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new drawing has to be fitted
  useLayoutEffect(() => {
    if (frame.current) fitToFrame(frame.current);
  }, [svg]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || !middle) return;
    element.scrollLeft = (element.scrollWidth - element.clientWidth) / 2;
    element.scrollTop = (element.scrollHeight - element.clientHeight) / 2;
  }, [middle]);
  return (
    <section
      ref={frame}
      className="network-picture-frame"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
      tabIndex={0}
      aria-label={`${label}, the picture`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, every text in it escaped
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
