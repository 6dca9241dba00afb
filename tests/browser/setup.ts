/**
 * Every component test runs under Trusted Types and StrictMode, and fails on the first thing that the browser complains of.
 */
import { afterEach, beforeEach, expect } from 'vitest';
import { cleanup, configure } from 'vitest-browser-react/pure';
import { complain, takeComplaints } from './complaints';
import { installPolicies } from '../../src/app/start/trusted-types';
import '../../src/ui/fonts.css';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';

/** Once in a page, which all files share: a policy cannot be taken back, nor made twice. */
function prepare(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "require-trusted-types-for 'script'; trusted-types default app-xml";
  document.head.append(policy);
  installPolicies();
  configure({ reactStrictMode: true });

  for (const level of ['error', 'warn'] as const) {
    const original = console[level].bind(console);
    console[level] = (...parts: unknown[]) => {
      complain(level, ...parts);
      original(...parts);
    };
  }
  window.addEventListener('error', (event) => complain('error', event.message));
  window.addEventListener('unhandledrejection', (event) => complain('rejection', event.reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    complain('policy', event.violatedDirective, event.sample),
  );
}

if (!document.documentElement.hasAttribute('data-prepared')) {
  document.documentElement.setAttribute('data-prepared', '');
  prepare();
}

beforeEach(async () => {
  // The library does so by itself, but for the first file of a page alone.
  await cleanup();
  takeComplaints();
});
afterEach(() => {
  expect(takeComplaints()).toEqual([]);
});
