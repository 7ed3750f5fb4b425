import { renderToString } from 'react-dom/server';
import type { PageWish, PrerenderedPage } from '../build/sitePage.ts';
import { withoutMarks } from '../formats/markedText.ts';
import { stepSvg } from '../formats/stepSvg.ts';
import { pageTheme } from '../formats/svgTheme.ts';
import { indexPathway } from '../model/pathwayIndex.ts';
import { sceneName } from '../model/sceneName.ts';
import { createAnagenStore } from '../store/anagenStore.ts';
import { callPlayer } from '../ui/player/lazyPlayer.ts';
import { Everything } from '../ui/text/Everything.tsx';
import { Frame } from './Frame.tsx';

/** A scene's step as a picture in the page's theme, framed as the stage frames it. */
function scenePicture({ pathway, picture, sceneId, step }: PageWish): string {
  const index = indexPathway(pathway);
  const scene = sceneId === null ? undefined : index.scene.get(sceneId);
  if (!scene) return '';
  const attributes = { class: 'first-picture', 'data-first-picture': scene.id };
  return stepSvg(index, picture, scene, step, { theme: pageTheme, attributes });
}

/** The page as React draws it first. What is loaded later is loaded here, so a second drawing has it. */
async function drawn(wish: PageWish): Promise<string> {
  const created = createAnagenStore(indexPathway(wish.pathway));
  if (wish.sceneId !== null) created.actions.openScene(wish.sceneId, wish.step);
  // What is drawn ahead is the first state of the page.
  const store = { ...created, state: { ...created.state, getInitialState: created.state.getState } };
  const first = wish.sceneId === null ? wish.overview : scenePicture(wish);
  const id = wish.sceneId ?? 'map';
  const get = (each: string) => (each === id ? wish.picture : null);
  const pictures = {
    get,
    first: get,
    want: () => {},
    subscribe: () => () => {},
  };
  const draw = () => renderToString(<Frame store={store} pictures={pictures} first={first} />);
  draw();
  if (wish.sceneId !== null) await callPlayer(store);
  await new Promise((resolve) => setTimeout(resolve, 0));
  return draw();
}

/** Renders one page of the site. The same wish gives the same page. */
export async function renderPage(wish: PageWish): Promise<PrerenderedPage> {
  const { pathway, sceneId, step } = wish;
  const scene = pathway.scenes.find(({ id }) => id === sceneId);
  const now = scene?.steps[step - 1];
  const name = scene && sceneName(scene);
  return {
    title: name ? `${now ? `Step ${step} · ` : ''}${name} · Anagen` : `Anagen · ${pathway.info.title}`,
    description: now ? withoutMarks(now.caption) : (scene?.summary ?? pathway.info.summary),
    body: await drawn(wish),
    text: renderToString(<Everything pathway={pathway} scene={scene ?? null} root={wish.root} />),
  };
}
