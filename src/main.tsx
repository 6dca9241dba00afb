/** Composition root: prototype guard, Trusted Types policy and theme are set before any library runs, then the app is loaded. */
// Before the style sheets of components, so that at equal specificity a component's own rule wins.
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

/** Uses neither React nor I18n, because they may be what could not be loaded. */
function sayThatItFailed(root: HTMLElement): void {
  const sentence = document.createElement('p');
  sentence.textContent = 'No se pudo cargar la aplicación. · The application could not be loaded.';
  const again = document.createElement('button');
  again.textContent = 'Volver a intentar · Try again';
  again.addEventListener('click', () => void startAnew());
  // Inline, because the style sheets may not have been loaded.
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
