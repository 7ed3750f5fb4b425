// One line in a course page: <script src="…/embed.js"></script> and <anagen-figure figure="fig-2a" step="3"></anagen-figure>.
// The figure stands in a frame of its own, as wide as its place; `theme` (light, dark) and `play` are heard too.
const site = new URL('.', document.currentScript.src);

class AnagenFigure extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return;
    const frame = document.createElement('iframe');
    const address = new URL(site);
    address.searchParams.set('embed', '');
    for (const name of ['theme', 'play'])
      if (this.hasAttribute(name)) address.searchParams.set(name, this.getAttribute(name));
    const figure = this.getAttribute('figure') ?? 'map';
    const step = this.getAttribute('step');
    address.hash = `v1/${figure}${step === null ? '' : `/${step}`}`;
    frame.src = address.href;
    frame.title = this.getAttribute('title') ?? 'A figure of Anagen, the explorer of signalling in alopecia areata';
    frame.allow = 'fullscreen';
    frame.loading = 'lazy';
    frame.style.cssText = 'width:100%;height:100%;border:0';
    this.style.display ||= 'block';
    if (this.clientHeight < 100) this.style.aspectRatio = '16 / 11';
    this.append(frame);
  }
}

customElements.define('anagen-figure', AnagenFigure);
