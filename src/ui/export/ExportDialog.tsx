import { Download } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';
import { currentScene } from '../../store/selectors.ts';
import { DialogHead } from '../parts/DialogHead.tsx';
import type { Arrival } from '../parts/Later.tsx';
import { usePicture } from '../pictures.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { PictureExport } from './PictureExport.tsx';
import { SceneExport } from './SceneExport.tsx';
import './export.css';

/** The ways in which what is on the stage can be taken along. */
export function ExportDialog({ defaultOpen = false, plain }: Arrival & { plain: boolean }) {
  return (
    <DialogTrigger defaultOpen={defaultOpen}>
      <Button className="button" data-plain={plain || undefined} aria-label="Export">
        <Download size={14} strokeWidth={1.75} aria-hidden="true" />
        <span className="scene-title-word">Export</span>
      </Button>
      <ModalOverlay className="veil" isDismissable>
        <Modal className="popover export">
          <Dialog className="keys-dialog">
            {({ close }) => (
              <>
                <DialogHead title="Export" />
                <Ways close={close} />
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Ways({ close }: { close: () => void }) {
  const { index } = useStore();
  const scene = useAnagen((state) => currentScene(index, state));
  const picture = usePicture(scene?.id ?? 'map');
  if (picture === null) return <p>The picture is still on its way.</p>;
  return (
    <>
      <PictureExport picture={picture} scene={scene} />
      {scene && <SceneExport picture={picture} scene={scene} close={close} />}
    </>
  );
}
