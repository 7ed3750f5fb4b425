/** What the slide library does not write: alternative texts, and the figure of a slide as one group. */

const special: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (each) => special[each] ?? each);

/** The alternative texts of a slide: that of its figure, and those of its shapes by their names. */
export interface SlideWords {
  figure: string;
  shapes: ReadonlyMap<string, string>;
}

/** The box around shapes, in the file's own unit. */
function around(shapes: readonly string[]) {
  const places = shapes.map((shape) => {
    const found = /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(shape);
    const [x = 0, y = 0, width = 0, height = 0] = found?.slice(1).map(Number) ?? [];
    return { x, y, right: x + width, bottom: y + height };
  });
  const [x, y] = [Math.min(...places.map((each) => each.x)), Math.min(...places.map((each) => each.y))];
  const [right, bottom] = [
    Math.max(...places.map((each) => each.right)),
    Math.max(...places.map((each) => each.bottom)),
  ];
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * The XML of a slide with the shapes of its figure in one group, which a screen reader tells by the figure's text, and which
 * can be moved as one and taken apart. A slide without such shapes stays as it is.
 */
export function withFigureGroup(slide: string, { figure, shapes }: SlideWords): string {
  const own = (shape: string) => shapes.get(/<p:cNvPr id="\d+" name="([^"]*)"/.exec(shape)?.[1] ?? '');
  const parts = [...slide.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => shape);
  const drawn = parts.filter((shape) => own(shape) !== undefined);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined) return slide;
  const [start, end] = [slide.indexOf(first), slide.indexOf(last) + last.length];
  const told = drawn.map((shape) =>
    shape.replace(/<p:cNvPr id="\d+" name="[^"]*"/, (named) => `${named} descr="${escaped(own(shape) ?? '')}"`),
  );
  const { x, y, width, height } = around(drawn);
  const id = Math.max(...[...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, each]) => Number(each))) + 1;
  const [at, size] = [`x="${x}" y="${y}"`, `cx="${width}" cy="${height}"`];
  const group = [
    `<p:nvGrpSpPr><p:cNvPr id="${id}" name="The figure" descr="${escaped(figure)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`,
    `<p:grpSpPr><a:xfrm><a:off ${at}/><a:ext ${size}/><a:chOff ${at}/><a:chExt ${size}/></a:xfrm></p:grpSpPr>`,
  ];
  return `${slide.slice(0, start)}<p:grpSp>${group.join('')}${told.join('')}</p:grpSp>${slide.slice(end)}`;
}
