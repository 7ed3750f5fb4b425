/**
 * Scrolls the evidence page, and nothing around it, until an element stands at its top, and gives the element the focus. A
 * frame later, for a page that has just come is first put to its own top.
 */
export function intoSight(element: HTMLElement): void {
  requestAnimationFrame(() => {
    const scroller = element.closest('.evidence-page');
    if (scroller) scroller.scrollTop += element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 12;
    element.focus({ preventScroll: true });
  });
}
