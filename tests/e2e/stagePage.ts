import type { Locator, Page } from '@playwright/test';
import { preferencesKey } from '../../src/app/storage.ts';
import type { StageHandle } from '../../src/canvas/stage.ts';
import type { Point } from '../../src/model/geometry.ts';
import type { Scene } from '../../src/model/types.ts';
import { defaultPreferences, type Preferences } from '../../src/store/state.ts';

/** The stage's element in the page; the running stage hangs on it. */
type StageElement = HTMLElement & { anagenStage: StageHandle };

/** What the page's stage says of itself, and what Cytoscape holds. */
export interface Account {
  picture: string;
  level: string;
  step: string;
  /** Arrows that the overlay lights. */
  lit: string[];
  /** Badges that stand, by entity. */
  badges: Record<string, string>;
  /** The state in which Cytoscape draws each node and arrow. */
  states: Record<string, string>;
  camera: { x: number; y: number; zoom: number };
}

const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

/** The page as a reader uses it, with the stage as it is really drawn. */
export class StagePage {
  readonly element: Locator;

  constructor(readonly page: Page) {
    this.element = page.locator('.stage');
  }

  /** Opens the page and waits until the map stands. */
  async open(preferences: Partial<Preferences> = {}): Promise<void> {
    const stored = JSON.stringify({ ...defaultPreferences, ...preferences });
    await this.page.addInitScript(
      ([key, text]) => {
        // A reload keeps what the page has stored itself.
        if (localStorage.getItem(key as string) === null) localStorage.setItem(key as string, text as string);
      },
      [preferencesKey, stored],
    );
    await this.page.goto('/');
    await this.stands('map');
  }

  /** Waits until a picture is on the stage and nothing moves. */
  async stands(picture: string): Promise<void> {
    await this.page.locator(`.stage[data-picture="${picture}"]`).waitFor();
    await this.settled();
  }

  /** Opens a scene by its row in the list of figures, with the keyboard. */
  async enter(scene: Scene): Promise<void> {
    const name = scene.panel ? `Figure ${scene.panel}: ${scene.shortTitle}` : scene.shortTitle;
    await this.page.getByRole('navigation', { name: 'Figures' }).getByRole('button', { name, exact: true }).focus();
    await this.page.keyboard.press('Enter');
    await this.stands(scene.id);
  }

  /** Waits until what was asked for is under way, and then until nothing moves any more. */
  async settled(): Promise<void> {
    await this.element.evaluate(
      (stage) =>
        new Promise<void>((done) => {
          const look = () => (stage.dataset['settled'] === 'true' ? done() : requestAnimationFrame(look));
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(look)));
        }),
    );
  }

  /** Waits until a step stands. */
  async step(number: number): Promise<void> {
    await this.page.locator(`.stage[data-step="${number}"]`).waitFor();
    await this.settled();
  }

  async account(): Promise<Account> {
    const { told, drawn } = await this.element.evaluate((stage) => ({
      told: { ...stage.dataset },
      drawn: (stage as StageElement).anagenStage.drawn(),
    }));
    const badges = words(told['badges']).map((badge) => badge.split(':') as [string, string]);
    return {
      picture: told['picture'] ?? '',
      level: told['level'] ?? '',
      step: told['step'] ?? '',
      lit: words(told['lit']),
      badges: Object.fromEntries(badges),
      ...drawn,
    };
  }

  /** How often Cytoscape and the overlay have drawn. */
  stats(): Promise<{ renders: number; frames: number }> {
    return this.element.evaluate((stage) => {
      const { renders, frames } = (stage as StageElement).anagenStage.stats();
      return { renders, frames };
    });
  }

  /** The routes that Cytoscape draws, by arrow; null for an arrow that it does not know. */
  routes(ids: readonly string[]): Promise<Record<string, [number, number][] | null>> {
    return this.element.evaluate(
      (stage, wanted) =>
        Object.fromEntries(wanted.map((id) => [id, (stage as StageElement).anagenStage.routeOf(id)] as const)),
      [...ids],
    );
  }

  /** Where a world point stands on the page, px. */
  async onPage([x, y]: Point): Promise<[x: number, y: number]> {
    const [{ camera }, box] = [await this.account(), await this.element.boundingBox()];
    return [x * camera.zoom + camera.x + (box?.x ?? 0), y * camera.zoom + camera.y + (box?.y ?? 0)];
  }

  /** Takes the pointer off the stage, so that nothing on it is hovered. */
  async pointAway(): Promise<void> {
    await this.page.mouse.move(2, 2);
  }
}
