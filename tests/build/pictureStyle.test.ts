import { describe, expect, it } from 'vitest';
import { pictureStyle } from '../../src/build/pictureStyle.ts';

/** From which shape of the room (width by height) on a picture's legend stands beside it, as the style sheet says. */
function besideFrom(picture: { id: string; width: number; height: number }): number {
  const found = /min-aspect-ratio: (\d+) \/ 100/.exec(pictureStyle([picture]));
  return Number(found?.[1]) / 100;
}

/** How large a picture is drawn beside a column of 222 px, and above a strip. */
function sizes(picture: { width: number; height: number }, room: { width: number; height: number }, strip: number) {
  const beside = Math.min((room.width - 222) / picture.width, room.height / picture.height);
  const above = Math.min(room.width / picture.width, (room.height - strip) / picture.height);
  return { beside, above };
}

describe('legend, small map and zoom stand where the figure stays larger', () => {
  const cases = [
    { id: 'fig-2a', width: 1220, height: 580, strip: 52 },
    { id: 'fig-4d', width: 900, height: 520, strip: 52 },
    { id: 'map', width: 2214, height: 1476, strip: 116 },
  ];
  it.each(cases)('$id: whichever place is chosen leaves at most a fifteenth of the size on the table', (picture) => {
    const from = besideFrom(picture);
    for (const height of [480, 560, 640, 720, 800, 900, 1000])
      for (const width of [760, 900, 1100, 1264, 1386, 1600, 1860, 2400]) {
        const { beside, above } = sizes(picture, { width, height }, picture.strip);
        const chosen = width / height >= from ? beside : above;
        expect(chosen / Math.max(beside, above), `${width} × ${height}`).toBeGreaterThan(14 / 15);
      }
  });
});
