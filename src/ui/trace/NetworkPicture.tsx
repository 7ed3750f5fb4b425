import { Maximize2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
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
      <Drawing svg={svg} label={title} />
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
            <Drawing svg={svg} label={title} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </figure>
  );
}

function Drawing({ svg, label }: { svg: string | null; label: string }) {
  if (svg === null) return <p className="network-picture-waiting trace-counts">Drawing …</p>;
  return <Frame svg={svg} label={label} />;
}

/** The drawing in a frame that scrolls, also by the arrow keys; begins with its middle in sight. */
function Frame({ svg, label }: { svg: string; label: string }) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element) element.scrollLeft = (element.scrollWidth - element.clientWidth) / 2;
  }, []);
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
