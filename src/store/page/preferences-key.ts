/** Under which name preferences are kept. A module of its own: the theme is read from there before anything else is loaded. */
export const PREFERENCES_KEY = 'saldo.preferences';
