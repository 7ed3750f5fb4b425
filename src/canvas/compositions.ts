/**
 * Brings the compositions of the map from afar that rest in comments into the drawing, each in its comment's place; the
 * style sheet shows the one that fits the stage (`build/overview.ts`). Does nothing a second time.
 */
export function unfold(drawing: SVGSVGElement): void {
  for (const each of [...drawing.childNodes]) {
    if (!(each instanceof Comment)) continue;
    drawing.insertAdjacentHTML('beforeend', each.data);
    each.remove();
  }
}
