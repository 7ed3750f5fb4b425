import { lectureFromFragment } from '../lecture/lectureLink.ts';
import { readLecture } from '../lecture/readLecture.ts';
import { taken } from '../lecture/shelf.ts';
import type { Lecture } from '../model/types.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import type { Store } from './storage.ts';

/** The reader's own lectures in the browser's storage. */

export const lecturesKey = 'anagen.lectures.v1';
/** Where a text that could not be read as lectures is put aside, so that writing destroys nothing. */
export const unreadableLecturesKey = 'anagen.lectures.unreadable';

interface Kept {
  lectures: Lecture[];
  /** What to tell the reader of what could not be read; else null. */
  notice: string | null;
  /** False where writing would destroy what could not be put aside. */
  mayWrite: boolean;
}

function parsed(text: string): { lectures: Lecture[]; faults: string[] } {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return { lectures: [], faults: ['They are no JSON.'] };
  }
  if (!Array.isArray(list)) return { lectures: [], faults: ['They are no list.'] };
  const read = list.map(readLecture);
  return {
    lectures: read.flatMap(({ lecture }) => lecture ?? []),
    faults: read.flatMap(({ fault }) => fault ?? []),
  };
}

/** The lectures that were stored. What cannot be read is put aside and said; the others are there. Never throws. */
export function readLectures(storage: Store | null): Kept {
  try {
    const text = storage?.getItem(lecturesKey) ?? null;
    if (text === null) return { lectures: [], notice: null, mayWrite: true };
    const { lectures, faults } = parsed(text);
    const [fault] = faults;
    if (fault === undefined) return { lectures, notice: null, mayWrite: true };
    const said = `Stored lectures could not be read: ${fault}`;
    try {
      storage?.setItem(unreadableLecturesKey, text);
      return { lectures, notice: `${said} They were put aside in this browser; the others are there.`, mayWrite: true };
    } catch {
      return { lectures, notice: `${said} They are left as they are; new ones last until you leave.`, mayWrite: false };
    }
  } catch {
    return { lectures: [], notice: null, mayWrite: false };
  }
}

const refused =
  'Your lecture could not be stored, perhaps because the storage of this browser is full. Save it as a file before you leave.';

/**
 * Keeps the reader's own lectures: those that were stored are there, and changes are stored. A lecture that the address
 * brings along is added to them, and the address is then the page's own.
 */
export function bindLectures({ state, actions }: AnagenStore, storage: Store | null, page: Window = window): void {
  const { lectures, notice, mayWrite } = readLectures(storage);
  if (lectures.length > 0) actions.keepLectures(lectures);
  if (notice) actions.notify(notice);
  state.subscribe((now, before) => {
    if (now.lectures === before.lectures || storage === null || !mayWrite) return;
    try {
      storage.setItem(lecturesKey, JSON.stringify(now.lectures));
    } catch {
      actions.notify(refused);
    }
  });
  const arrive = () => take({ state, actions }, page);
  arrive();
  // Heard before the address is read as a view: a link that is opened in this very window.
  page.addEventListener('hashchange', arrive);
}

/** Takes in the lecture that the address holds, if it holds one. */
function take({ state, actions }: Pick<AnagenStore, 'state' | 'actions'>, page: Window): void {
  const arrived = lectureFromFragment(page.location.hash.slice(1));
  if (arrived === null) return;
  page.history.replaceState(null, '', '#v1/figures');
  const { lecture, fault } = arrived;
  if (lecture !== null) actions.keepLectures(taken(state.getState().lectures, lecture));
  actions.notify(
    lecture === null
      ? `${fault} Ask for the link once more, or for the file.`
      : `“${lecture.title}” was added to your lectures, which stand above the figures.`,
  );
}
