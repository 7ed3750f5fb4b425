import '../../../src/ui/theme/colours.css';
import '../../../src/ui/theme/fonts.css';
import './page.css';
import { mountStage, type StageHandle } from '../../../src/canvas/stage.ts';
import { indexPathway } from '../../../src/model/pathwayIndex.ts';
import { type AnagenStore, createAnagenStore } from '../../../src/store/anagenStore.ts';
import { sixtyPathway, sixtyPicture } from '../../canvas/sixtyNodes.ts';

/** The stage on a page of its own: the sixty nodes, at the step that the address names, with or without motion. */
declare global {
  interface Window {
    stage: { store: AnagenStore; handle: StageHandle; moved: unknown[] };
  }
}

const wished = new URLSearchParams(location.search);
const pathway = sixtyPathway();
const store = createAnagenStore(indexPathway(pathway));
const step = wished.get('step');
if (step !== null) store.actions.openScene('sixty', Number(step));
const container = document.getElementById('stage');
if (!container) throw new Error('The page has no stage.');
const afar = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
afar.classList.add('first-picture');
afar.dataset['firstPicture'] = 'map';
const moved: unknown[] = [];
const handle = mountStage(container, {
  store,
  picture: (id) => sixtyPicture(id === 'map' ? 'map' : 'sixty', pathway),
  // From afar there is a drawing; which one it is does not matter here.
  overview: () => afar,
  failed: (fault) => {
    throw fault;
  },
  reducedMotion: () => wished.has('still'),
  ...(wished.has('curate') ? { onMove: (nodes, picture) => moved.push([nodes, picture]) } : {}),
});
window.stage = { store, handle, moved };
