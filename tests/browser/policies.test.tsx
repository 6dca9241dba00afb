import { describe, expect, it } from 'vitest';
import { takeComplaints } from './complaints';

describe('under Trusted Types', () => {
  it('Leaflet loads', async () => {
    const leaflet = await import('leaflet');
    expect(leaflet.version).toBe('1.9.4');
  });

  it.each(['<b>bold</b>', '<svg onload=alert(1)/>', ''])('HTML from text is refused: %s', (html) => {
    const element = document.createElement('div');
    expect(() => {
      Reflect.set(element, 'innerHTML', html);
    }).toThrow(TypeError);
    expect(element.childNodes).toHaveLength(0);
    takeComplaints();
  });

  it('the constants of Leaflet pass', () => {
    const element = document.createElement('div');
    Reflect.set(element, 'innerHTML', '<svg/>');
    expect(element.firstChild?.nodeName.toLowerCase()).toBe('svg');
  });

  it.each(['https://example.org/a.js', 'data:text/javascript,1', './other.js'])(
    'a script from elsewhere is refused: %s',
    (url) => {
      const script = document.createElement('script');
      expect(() => {
        script.src = url;
      }).toThrow(TypeError);
      takeComplaints();
    },
  );
});
