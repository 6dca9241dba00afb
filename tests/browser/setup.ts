/**
 * Every component test runs under Trusted Types and StrictMode, and fails on the first thing that the browser complains of.
 */
import { afterEach, beforeEach, expect } from 'vitest';
import { configure } from 'vitest-browser-react/pure';
import 'vitest-browser-react';
import { installPolicies } from '../../src/app/policies';
import '../../src/ui/fonts.css';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';

const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = "require-trusted-types-for 'script'";
document.head.append(policy);
installPolicies();
configure({ reactStrictMode: true });

const complaints: string[] = [];
const complain = (...parts: unknown[]) => complaints.push(parts.map(String).join(' '));
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

/** For a test that provokes a fault: takes what was complained of, so that it does not fail the test. */
export function takeComplaints(): readonly string[] {
  return complaints.splice(0);
}

beforeEach(() => {
  complaints.length = 0;
});
afterEach(() => {
  expect(takeComplaints()).toEqual([]);
});
