/** Run in the page: what a designer would object to, as sentences. Nothing to object to = an empty list. */

export function objections(): readonly string[] {
  const said: string[] = [];
  const dialog = document.querySelector('dialog[open]');
  const root: Element = dialog ?? document.body;
  const all = <E extends Element = HTMLElement>(selector: string, from: ParentNode = root) => [
    ...from.querySelectorAll<E>(selector),
  ];
  const short = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 50);
  /** What is small on purpose: said beside it in words, or seen large by those that it is for. */
  const isSmallPicture = (element: Element) =>
    element.closest('[data-thumbnail], [data-show="console"] [data-sheet]') !== null;
  const isSeen = (element: Element) => {
    if (isSmallPicture(element)) return false;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    for (let each: Element | null = element; each; each = each.parentElement)
      if (getComputedStyle(each).clipPath === 'inset(50%)') return false;
    return true;
  };
  const overlap = (a: DOMRect, b: DOMRect) =>
    Math.min(
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    );

  noLabelTouchesAnother();
  noChartTextTouchesAnother();
  textIsLargeEnough();
  targetsAreLargeEnough();
  nothingOverflows();
  return said;

  function noLabelTouchesAnother() {
    const frame = all('.leaflet-container', document).find(isSeen)?.getBoundingClientRect();
    const labels = all('[data-label]', document).filter(isSeen);
    const over = all('[data-overlay]', document).filter(isSeen);
    for (const [at, label] of labels.entries()) {
      const box = label.getBoundingClientRect();
      for (const other of [...labels.slice(at + 1), ...over])
        if (overlap(box, other.getBoundingClientRect()) > 0.5)
          said.push(`the label "${short(label.textContent)}" touches "${short(other.textContent)}"`);
      if (
        frame &&
        (box.left < frame.left - 0.5 ||
          box.right > frame.right + 0.5 ||
          box.top < frame.top - 0.5 ||
          box.bottom > frame.bottom + 0.5)
      )
        said.push(`the label "${short(label.textContent)}" leaves the map`);
    }
  }

  function noChartTextTouchesAnother() {
    for (const svg of all<SVGSVGElement>('main svg', document)) {
      const sheet = svg.getBoundingClientRect();
      const texts = all<SVGTextElement>('text', svg).filter(isSeen);
      for (const [at, text] of texts.entries()) {
        const box = text.getBoundingClientRect();
        for (const other of texts.slice(at + 1))
          if (overlap(box, other.getBoundingClientRect()) > 0.5)
            said.push(`in a chart "${short(text.textContent)}" touches "${short(other.textContent)}"`);
        if (box.left < sheet.left - 1 || box.right > sheet.right + 1)
          said.push(`"${short(text.textContent)}" leaves its chart`);
      }
    }
  }

  function textIsLargeEnough() {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || short(node.textContent) === '' || !isSeen(parent)) continue;
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      if (size < 11.99) said.push(`"${short(node.textContent)}" is ${size} px high`);
    }
  }

  function targetsAreLargeEnough() {
    const targets = all('button, a[href], input, select, summary, [role="button"]', root).filter(isSeen);
    for (const target of targets) {
      const { width, height } = sizeOf(target);
      if (width >= 23.9 && height >= 23.9) continue;
      if (isInSentence(target)) continue;
      said.push(
        `the target "${short(target.getAttribute('aria-label') ?? target.textContent)}" is ${Math.round(width)} × ${Math.round(height)} px`,
      );
    }
  }

  /** Of what takes the press: a choice by its label, a figure or a card with the invisible box around it. */
  function sizeOf(target: HTMLElement): { width: number; height: number } {
    const box = (
      target.matches('input') ? (target.closest('label') ?? target) : target
    ).getBoundingClientRect();
    const around = getComputedStyle(target, '::after');
    if (around.content === 'none' || around.position !== 'absolute') return box;
    return {
      width: Math.max(box.width, Number.parseFloat(around.width)),
      height: Math.max(box.height, Number.parseFloat(around.height)),
    };
  }

  /** WCAG 2.5.8 lets a link be as high as the sentence that it is in. */
  function isInSentence(target: HTMLElement): boolean {
    const sentence = target.closest('p, dd, li');
    if (!sentence || getComputedStyle(target).display !== 'inline') return false;
    const rest = short(sentence.textContent).length - short(target.textContent).length;
    return !target.matches('[data-figure]') && rest > 20;
  }

  function nothingOverflows() {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) said.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    for (const field of all('select, input', document).filter(isSeen)) {
      const over =
        field.getBoundingClientRect().right - (field.parentElement?.getBoundingClientRect().right ?? 0);
      if (over > 1) said.push(`the field "${short(field.id)}" leaves its frame by ${Math.round(over)} px`);
    }
    // They scroll down, and never sideways.
    for (const card of all('dialog[open], :popover-open', document))
      for (const each of [card, ...all('*', card)])
        if (getComputedStyle(each).overflowY === 'auto' && each.scrollWidth > each.clientWidth + 1)
          said.push(`"${short(each.textContent)}" is ${each.scrollWidth - each.clientWidth} px too wide`);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || short(node.textContent) === '' || !isSeen(parent)) continue;
      if (isShortened(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const cut = cutterOf(parent);
        const [left, right] = cut ? [cut.left, cut.right] : [0, clientWidth];
        if (box.width > 0 && (box.left < left - 1 || box.right > right + 1))
          said.push(`"${short(node.textContent)}" is cut off or leaves the page`);
      }
    }
  }

  /** What ends in an ellipsis where there is no room is told whole in a tooltip. */
  function isShortened(element: Element): boolean {
    const told = (element.closest('[title]')?.getAttribute('title') ?? '').replace(/\s+/g, ' ');
    if (!told.includes((element.textContent ?? '').replace(/\s+/g, ' ').trim())) return false;
    for (let each: Element | null = element; each; each = each.parentElement) {
      if (getComputedStyle(each).textOverflow === 'ellipsis') return true;
      if (each.hasAttribute('title')) return false;
    }
    return false;
  }

  /** The box that cuts off what leaves it; of what can be scrolled nothing is lost. */
  function cutterOf(element: Element): DOMRect | null {
    for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
      const { overflowX } = getComputedStyle(each);
      if (each instanceof SVGElement && !(each instanceof SVGSVGElement)) continue;
      if (overflowX === 'auto' || overflowX === 'scroll') return new DOMRect(-1e6, 0, 2e6, 0);
      if (overflowX === 'hidden' || overflowX === 'clip') return each.getBoundingClientRect();
    }
    return null;
  }
}

/** Of a slide that fills the window: text that leaves the sheet, is cut off by what it stands in, or touches other text. */
export function slideObjections(): readonly string[] {
  /** How much of a line is leading and no letter, above and below. */
  const LEADING = 0.24;
  const said: string[] = [];
  const sheet = document.querySelector<HTMLElement>('[data-show="single"] [data-sheet]');
  if (!sheet) return ['there is no sheet'];
  const lines = linesOn(sheet);
  if (lines.length < 3) said.push(`only ${lines.length} lines of text`);
  for (const [at, one] of lines.entries()) {
    for (const cutter of one.cutters)
      if (
        one.left < cutter.left - 1 ||
        one.right > cutter.right + 1 ||
        one.top < cutter.top - 1 ||
        one.bottom > cutter.bottom + 1
      )
        said.push(`"${one.text}" is cut off`);
    for (const other of lines.slice(at + 1))
      if (
        one.right > other.left + 1 &&
        other.right > one.left + 1 &&
        one.bottom > other.top + 1 &&
        other.bottom > one.top + 1
      )
        said.push(`"${one.text}" touches "${other.text}"`);
  }
  return [...new Set(said)];

  function linesOn(root: HTMLElement) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (!parent || text === '' || !isSeen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // What has no room in the foot lies below its one line, out of sight.
      const line = parent.closest('footer p')?.getBoundingClientRect();
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        if (width <= 1 || (line && top + height / 2 > line.bottom)) continue;
        const lead = height * LEADING;
        found.push({
          text: text.slice(0, 50),
          left,
          right,
          top: top + lead,
          bottom: bottom - lead,
          cutters: cuttersOf(parent),
        });
      }
    }
    return found;
  }

  function isSeen(element: Element): boolean {
    return (
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden, #recharts_measurement_span')
    );
  }

  /** The sheet, and whatever in it cuts off what leaves it. */
  function cuttersOf(element: Element): readonly DOMRect[] {
    const cutters: DOMRect[] = [];
    for (let each: Element | null = element; each && each !== sheet; each = each.parentElement) {
      const isBox = !(each instanceof SVGElement) || each instanceof SVGSVGElement;
      const { overflowX, overflowY } = getComputedStyle(each);
      if (isBox && (overflowX !== 'visible' || overflowY !== 'visible'))
        cutters.push(each.getBoundingClientRect());
    }
    if (sheet) cutters.push(sheet.getBoundingClientRect());
    return cutters;
  }
}
