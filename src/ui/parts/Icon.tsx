import type { SVGProps } from 'react';

interface Drawing extends Pick<SVGProps<SVGPathElement>, 'd' | 'fill' | 'stroke' | 'strokeWidth'> {
  /** Width and height of the view box. */
  readonly box: readonly [number, number];
}

/** Icons, named by meaning. One without fill and stroke gets them from the surrounding style sheet. */
const icons = {
  chevron: {
    box: [12, 12],
    d: 'M3 1.5L8 6l-5 4.5',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '1.8',
  },
  redo: { box: [20, 20], d: 'M13 4l4 4-4 4M16.5 8H8a4.5 4.5 0 000 9h4' },
  undo: { box: [20, 20], d: 'M7 4L3 8l4 4M3.5 8H12a4.5 4.5 0 010 9H8' },
  addStep: { box: [20, 20], d: 'M17.5 9V3.5h-15v11h7M14.5 12v6M11.5 15h6' },
  search: { box: [20, 20], d: 'M13 13l4 4M14 8.5a5.5 5.5 0 11-11 0 5.5 5.5 0 0111 0z' },
  present: { box: [12, 12], d: 'M2.5 1.5v9l7.5-4.5z', fill: 'currentColor' },
  menu: { box: [20, 20], d: 'M3 5.5h14M3 10h14M3 14.5h14' },
  open: { box: [12, 12], d: 'M2.5 4.5L6 8l3.5-3.5' },
  back: { box: [20, 20], d: 'M12 4l-6 6 6 6' },
  close: { box: [16, 16], d: 'M4 4l8 8M12 4l-8 8' },
  searchLarge: { box: [20, 20], d: 'M13 13l4.5 4.5M14.5 8.5a6 6 0 11-12 0 6 6 0 0112 0z' },
  remove: { box: [12, 12], d: 'M2.5 2.5l7 7M9.5 2.5l-7 7' },
  filter: { box: [20, 20], d: 'M3 5h14M6 10h8M8.5 15h3' },
  closeSmall: {
    box: [12, 12],
    d: 'M1 1l10 10M11 1L1 11',
    stroke: 'currentColor',
    strokeWidth: '1.6',
    fill: 'none',
  },
  offScript: { box: [12, 12], d: 'M10.5 9.5V7a3 3 0 00-3-3H2M4.5 1.5L2 4l2.5 2.5' },
  flag: { box: [12, 14], d: 'M1.5 0v14M1.5 1h8.2l-2 3 2 3H1.5' },
} satisfies Record<string, Drawing>;

interface IconProps {
  name: keyof typeof icons;
  /** Width in CSS pixels, unless a style sheet sets it; by default that of the view box. */
  size?: number;
  className?: string | undefined;
}

/** Icon beside a text or in a labelled button: hidden from screen readers. */
export function Icon({ name, size, className }: IconProps) {
  const { box, ...path }: Drawing = icons[name];
  const [width, height] = box;
  const scale = (size ?? width) / width;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      aria-hidden="true"
    >
      <path {...path} />
    </svg>
  );
}
