/** What the browser complained of since the last test: each is a failure, unless the test provoked and takes it. */
const complaints: string[] = [];

export function complain(...parts: unknown[]): void {
  complaints.push(parts.map(String).join(' '));
}

export function takeComplaints(): readonly string[] {
  return complaints.splice(0);
}
