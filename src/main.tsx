/** The composition root: first what must stand before any library runs, then everything else. */
// Before the style sheets of any part: of two rules that weigh the same, the part's own holds.
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { installPolicies } from './app/start/trusted-types';
import { hideAdditions } from './app/start/prototype-guard';
import { startAnew } from './app/offline/cache-recovery';
import { showSavedTheme } from './app/start/theme';

hideAdditions();
installPolicies();
showSavedTheme();

/** Without React and without messages: this is what is left when they cannot be loaded. */
function sayThatItFailed(root: HTMLElement): void {
  const sentence = document.createElement('p');
  sentence.textContent = 'No se pudo cargar la aplicación. · The application could not be loaded.';
  const again = document.createElement('button');
  again.textContent = 'Volver a intentar · Try again';
  again.addEventListener('click', () => void startAnew());
  // The styles may be what is missing.
  root.style.cssText =
    'display: grid; gap: 1rem; justify-items: start; max-width: 34rem; margin: 20vh auto 0; padding: 1rem';
  again.className = 'button';
  root.replaceChildren(sentence, again);
}

const root = document.getElementById('app');
if (root) {
  import('./app/start/start').then(
    ({ start }) => start(root),
    () => sayThatItFailed(root),
  );
}
