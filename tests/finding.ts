/** Runs in the page: when it stands still, and where on the map a user would press. */

/** Everything is drawn (or says why not), every view shows the same choice, and nothing has moved for some frames since it was `asked`. */
export function isSettled(asked: number): boolean {
  const page = window as { still?: { asked: number; look: string; frames: number } };
  const ready = performance.getEntriesByName('dashboard:ready').length > 0;
  const failed = document.querySelector('[role="alert"]') !== null;
  const busy = document.querySelector('[aria-busy="true"], [data-flying]') !== null;
  const views = [...document.querySelectorAll<HTMLElement>('[data-view]')];
  const shown = new Set(views.flatMap((view) => view.dataset.shown ?? []));
  const marks = [...document.querySelectorAll('[data-label], .leaflet-container path[data-ref]')];
  const look = marks
    .slice(0, 12)
    .map((mark) => mark.getBoundingClientRect())
    .map(({ x, y, width }) => `${x} ${y + scrollY} ${width}`)
    .join();
  const before = page.still?.asked === asked ? page.still : undefined;
  const same = before?.look === look && (ready || failed) && !busy && shown.size <= 1;
  page.still = { asked, look, frames: same ? before.frames + 1 : 0 };
  return page.still.frames >= 6;
}

/** A point of the map where a press means the place: on its own shape or marker, else where only parts of it that are no places lie. */
export function insidePlace(name: string): { x: number; y: number } | null {
  const option = [...document.querySelectorAll<HTMLElement>('[data-place-option]')].find(
    (each) => each.firstElementChild?.textContent === name,
  );
  const ref = `place:${option?.dataset.placeOption}`;
  const shapes = [
    ...document.querySelectorAll<SVGPathElement>(
      `.leaflet-container path.leaflet-interactive[data-ref="${ref}"]`,
    ),
  ];
  const inside = (shape: SVGPathElement, x: number, y: number) => {
    const matrix = shape.getScreenCTM();
    return matrix !== null && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
  };
  const points = shapes.flatMap((shape) => {
    const { left, top, width, height } = shape.getBoundingClientRect();
    const steps = Array.from({ length: 15 }, (_, step) => (step + 0.5) / 15);
    return steps
      .flatMap((u) => steps.map((v) => ({ shape, x: left + u * width, y: top + v * height })))
      .filter(({ x, y }) => inside(shape, x, y))
      .map((point) => ({ ...point, over: document.elementFromPoint(point.x, point.y) }));
  });
  // Well inside: the nearest to the middle of those that would do.
  const middle = (wanted: typeof points) => {
    const mean = (of: 'x' | 'y') => wanted.reduce((sum, point) => sum + point[of], 0) / wanted.length;
    const far = (point: { x: number; y: number }) => Math.hypot(point.x - mean('x'), point.y - mean('y'));
    return wanted.toSorted((a, b) => far(a) - far(b))[0];
  };
  const own = points.filter(({ shape, over }) => over === shape);
  // A country is pressed through its departments; a marker that cannot be pressed is not.
  const free = points.filter(
    ({ shape, over }) =>
      shape.getBoundingClientRect().width > 60 && over?.matches('path.leaflet-interactive:not([data-ref])'),
  );
  const point = middle(own.length > 0 ? own : free);
  return point ? { x: point.x, y: point.y } : null;
}

/** The same in the small map of the whole. */
export function insidePlaceOfInset(name: string): { x: number; y: number } | null {
  const option = [...document.querySelectorAll<HTMLElement>('[data-place-option]')].find(
    (each) => each.firstElementChild?.textContent === name,
  );
  const shape = document.querySelector(`[data-inset] [data-ref="place:${option?.dataset.placeOption}"]`);
  if (!shape) return null;
  const { x, y, width, height } = shape.getBoundingClientRect();
  const steps = Array.from({ length: 20 }, (_, step) => (step + 0.5) / 20);
  for (const u of steps)
    for (const v of steps) {
      const point = { x: x + u * width, y: y + v * height };
      if (document.elementFromPoint(point.x, point.y) === shape) return point;
    }
  return null;
}

/** Where a longitude and latitude lie on the screen, going by two markers whose own are known. */
export function atLonLat([lon, lat]: readonly [number, number]): { x: number; y: number } {
  const known = { huaraz: [-77.53, -9.53], huancayo: [-75.2, -12.07] } as const;
  const up = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
  const seen = (['huaraz', 'huancayo'] as const).map((id) => {
    const marker = document.querySelector(
      `.leaflet-container path.leaflet-interactive[data-ref="place:${id}"]`,
    );
    const { x, y, width, height } = marker?.getBoundingClientRect() ?? new DOMRect();
    return { lon: known[id][0], up: up(known[id][1]), x: x + width / 2, y: y + height / 2 };
  });
  const [a, b] = seen as [(typeof seen)[0], (typeof seen)[0]];
  return {
    x: a.x + ((lon - a.lon) / (b.lon - a.lon)) * (b.x - a.x),
    y: a.y + ((up(lat) - a.up) / (b.up - a.up)) * (b.y - a.y),
  };
}
