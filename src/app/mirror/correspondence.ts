import { formatView } from '../../link/formatView.ts';
import { parseView } from '../../link/parseView.ts';
import {
  changed,
  heard,
  type Look,
  type Message,
  type Mirror,
  messageFrom,
  newMirror,
  type Pointed,
  type PointedPlace,
  sameLook,
  says,
} from '../../mirror/mirror.ts';
import type { AnagenStore } from '../../store/anagenStore.ts';
import { viewOf } from '../../store/selectors.ts';
import type { State, Target } from '../../store/state.ts';

/** How often a window asks for the others, and how long it waits for a word before it takes them to be closed, ms. */
const beat = 1000;
const silence = 3.5 * beat;

/** What a window shows, as far as the others share it. */
function lookOf(state: State): Look {
  const { curtain, frozen, close, pointer } = state.mirror;
  return { view: formatView(viewOf(state)), curtain, frozen, close, pointer, talk: state.talk };
}

/** Speaks with the other windows of a session, by the rules of `src/mirror/SPEC.md`, until it is ended. */
export class Correspondence {
  private readonly channel: BroadcastChannel;
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly leave: () => void;
  private mirror: Mirror;
  private lastWord = 0;
  private pointed: Target | null = null;
  private place: PointedPlace = null;
  /** True while this window takes over what another shows: that is no change of its own. */
  private taking = false;

  constructor(
    private readonly store: AnagenStore,
    session: string,
    me: string,
  ) {
    this.mirror = newMirror(me);
    this.channel = new BroadcastChannel(`anagen ${session}`);
    this.channel.onmessage = ({ data }) => {
      const message = messageFrom(data);
      if (message !== null && message.from !== me) this.hear(message);
    };
    this.leave = store.state.subscribe((now, before) => this.follow(now, before));
    this.timer = setInterval(() => this.ask(), beat);
    window.addEventListener('pagehide', this.end);
    this.ask();
  }

  /** Tells what this window shows: it is where the presentation begins. */
  begin(): void {
    this.tell(lookOf(this.store.state.getState()));
  }

  readonly end = (): void => {
    this.say({ kind: 'leaves', from: this.mirror.me });
    this.leave();
    clearInterval(this.timer);
    window.removeEventListener('pagehide', this.end);
    this.channel.close();
  };

  private say(message: Message | null): void {
    if (message !== null) this.channel.postMessage(message);
  }

  private tell(look: Look): void {
    this.mirror = changed(this.mirror, look);
    this.say(says(this.mirror));
  }

  private ask(): void {
    this.say({ kind: 'hello', from: this.mirror.me });
    if (Date.now() - this.lastWord > silence) this.met(false);
  }

  private met(there: boolean): void {
    const { state, actions } = this.store;
    if (state.getState().mirror.met !== there) actions.mirror({ met: there });
  }

  private hear(message: Message): void {
    const there = message.kind !== 'leaves';
    if (there) this.lastWord = Date.now();
    this.met(there);
    if (message.kind === 'hello') this.say(says(this.mirror));
    if (message.kind === 'points') this.point(message.at);
    if (message.kind === 'pointer') this.showPointer(message.place);
    const next = heard(this.mirror, message);
    if (next === this.mirror || next.look === null) return;
    this.mirror = next;
    this.take(next.look);
  }

  /** Shows what another window points at, if this one knows it. */
  private point(at: Pointed | null): void {
    const { index, actions } = this.store;
    const known =
      at !== null &&
      ((at.kind === 'entity' && index.entity.has(at.id)) ||
        (at.kind === 'interaction' && index.interaction.has(at.id)));
    this.pointed = known ? (at as Target) : null;
    actions.hover(this.pointed);
  }

  private showPointer(place: PointedPlace): void {
    this.place = place;
    this.store.actions.mirror({ place });
  }

  /** Puts what another window shows into this one; a frozen stage keeps its view (rule M7). */
  private take({ view, talk, ...shared }: Look): void {
    const { index, state, actions } = this.store;
    this.taking = true;
    try {
      actions.mirror(shared);
      const now = state.getState();
      const stays = shared.frozen && now.mirror.role === 'stage';
      if (stays) return;
      if (view !== lookOf(now).view) actions.show(parseView(view, index).view);
      actions.holdTalk(talk);
    } finally {
      this.taking = false;
    }
  }

  private follow(now: State, before: State): void {
    if (this.taking) return;
    const look = lookOf(now);
    if (!sameLook(look, lookOf(before))) this.tell(look);
    if (now.hover !== before.hover && now.hover !== this.pointed)
      this.say({ kind: 'points', from: this.mirror.me, at: now.hover });
    const { place } = now.mirror;
    if (place !== before.mirror.place && place !== this.place)
      this.say({ kind: 'pointer', from: this.mirror.me, place });
  }
}
