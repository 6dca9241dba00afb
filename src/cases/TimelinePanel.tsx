/** The programme's time and its events. */
export function TimelinePanel() {
  return null;
}
