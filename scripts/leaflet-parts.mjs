/**
 * Leaflet as its parts instead of as one piece, so that a build takes in what the map asks for: the map has no tiles, markers, popups
 * or controls of Leaflet's, which are a third of it. In development Leaflet is whole.
 */

/** Parts that do nothing by themselves; what only they lead to is left out with them. */
const unaskedParts =
  /\/leaflet\/src\/(?:control\/|layer\/(?:index|GeoJSON|DivOverlay|Popup|Tooltip|\w+Overlay|(?:marker|tile)\/[\w.]+)\.js$)/;

/** Is this file of Leaflet's left out of a build? Then nothing of it may be asked for, see tests/unit/architecture.test.ts. */
export const isUnasked = (path) => unaskedParts.test(path);

/** A selector of something that those parts would make. The panes are the map's own. */
const unaskedRule =
  /\.(?:leaflet-(?:(?:control|bar|top|bottom|attribution|div-icon|default-icon|image-layer|oldie|vml)|(?:marker|tile|popup|tooltip)(?!-pane))|lvml)/;

function withoutUnasked(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/([^{}]+)\{[^{}]*\}/g, (rule, selectors) =>
      selectors.split(',').every((each) => unaskedRule.test(each)) ? '' : rule,
    );
}

export function leafletParts() {
  return {
    name: 'leaflet-parts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/src/Leaflet.js' }] },
      build: {
        rolldownOptions: {
          treeshake: { moduleSideEffects: [{ test: unaskedParts, sideEffects: false }] },
        },
      },
    }),
    transform: {
      filter: { id: /\/leaflet\/(?:src\/Leaflet\.js|dist\/leaflet\.css)$/ },
      handler: (code, id) => ({
        // How the vectors are drawn, they register with the map; nothing imports it by name.
        code: id.endsWith('.css') ? withoutUnasked(code) : `${code}\nimport './layer/vector/index';\n`,
        map: null,
      }),
    },
  };
}
