/**
 * Which modules are fetched together. What the page begins with, its charts, and its panels of text are one file each: left to itself
 * the bundler cuts them wherever another part of the app shares a module, into some twenty files that compress worse. Charts and text
 * do without each other: what both need comes with the page.
 */

/** The modules that each part begins with. */
export const parts = {
  /** Runs before everything else, and must run when nothing else can be loaded. */
  main: 'src/main.tsx',
  page: 'src/app/start/start.tsx',
  charts: 'src/charts/panels.ts',
  text: 'src/stage/text-panels.ts',
};

/** All that a module imports, statically and in turn. */
function reached(begin, graph) {
  if (!graph.getModuleInfo(begin))
    throw new Error(`no part of the app can begin with ${begin}: it is not there`);
  const found = new Set();
  const visit = (id) => {
    if (found.has(id)) return;
    found.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  visit(begin);
  return found;
}

/** The bundler's groups, the first before the next: what a group takes, with all that it imports, no later one has. */
export function partGroups(root) {
  const begins = Object.values(parts).map((file) => `${root}/${file}`);
  let found = null;
  const partOf = (id, graph) => {
    found ??= begins.map((begin) => reached(begin, graph));
    const [main, page, charts, text] = found.map((modules) => modules.has(id));
    if (begins.includes(id)) return null;
    if (main) return 'main';
    if (page || (charts && text)) return 'page';
    return charts ? 'charts' : text ? 'text' : null;
  };
  return Object.keys(parts).map((name, at, all) => ({
    name: (id, graph) => (partOf(id, graph) === name ? name : null),
    debugName: name,
    priority: all.length - at,
  }));
}
