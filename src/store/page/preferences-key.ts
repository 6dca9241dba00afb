/** The localStorage key of the preferences, in a module of its own, because the theme is read before anything else is loaded. */
export const PREFERENCES_KEY = 'saldo.preferences';
