/**
 * Which modules are fetched together: what the page begins with, and what it fetches by itself right after that, are one file each. Left
 * to itself the bundler cuts both wherever another part of the app shares a module, into some twenty files that compress worse.
 */

/** Each part of the app with the modules that it begins with, in the order in which they come; none has what an earlier one has. */
const parts = {
  /** Apart: it runs before everything else, and must run when nothing else can be loaded. */
  main: ['src/main.tsx'],
  page: ['src/app/start/start.tsx'],
  panels: ['src/charts/panels.ts', 'src/stage/text-panels.ts'],
};

/** All that these modules import, statically and in turn. */
function reached(ids, graph) {
  const found = new Set();
  const visit = (id) => {
    if (found.has(id)) return;
    found.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  ids.forEach(visit);
  return found;
}

/** The name function of one of the bundler's groups: null for what belongs to no part, and is split by the bundler. */
export function partOf(root) {
  let found = null;
  return (id, graph) => {
    found ??= Object.entries(parts).map(([name, files]) => {
      const begins = files.map((file) => `${root}/${file}`);
      return { name, begins, modules: reached(begins, graph) };
    });
    const part = found.find(({ modules }) => modules.has(id));
    return part === undefined || part.begins.includes(id) ? null : part.name;
  };
}
