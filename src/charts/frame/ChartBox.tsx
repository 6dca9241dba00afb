import { useId, type ReactNode } from 'react';
import { shownBy } from '../../model/view/view';
import { CopyButton, type CopyButtonProps } from '../../ui/parts/CopyButton';
import { usePicture, useView } from '../../picture/context';
import { Prose, type ProseSegment } from '../../ui/prose/Prose';
import styles from './ChartBox.module.css';

interface ChartBoxProps {
  /** Identifies the chart as `data-view`, such as `achievement:andes`. */
  view: string;
  title: readonly ProseSegment[];
  /** What the chart shows, as a sentence; heard, and copied with its source. Null where that is the title. */
  claim: readonly ProseSegment[] | null;
  copy: CopyButtonProps;
  /** Whose figures these are. Words are cut with an ellipsis where there is no room, numbers never. */
  note: readonly ProseSegment[];
  /** Further words of the note: what the filters leave out, and which say nothing about these figures. */
  filters?: readonly ProseSegment[];
  tools?: ReactNode;
  /** The element that the chart fills, and its least height in pixels. */
  body: (element: Element | null) => void;
  least: number;
  /** Least height of the whole box in pixels; null = as much as its parts need. */
  height?: number | null;
  children: ReactNode;
}

/** A chart that fills the height of its box: a title and one line above it, whatever is chosen. */
export function ChartBox(props: ChartBoxProps) {
  const { view, title, claim, copy, note, filters = [], tools, body, least, height = null, children } = props;
  const { openPassport } = usePicture();
  const shown = shownBy(useView());
  const id = useId();
  const words = [...note, ...filters].map((each) => (typeof each === 'string' ? each : each.text)).join('');
  return (
    <section
      className={styles.box}
      style={height === null ? undefined : { minHeight: height }}
      data-view={view}
      data-shown={shown}
      aria-labelledby={id}
      aria-describedby={claim ? `${id}-claim` : undefined}
    >
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          <Prose segments={title} />
        </h2>
        <p className={styles.note} title={words}>
          {note.map((each, at) =>
            typeof each === 'string' ? (
              <span key={at} className={styles.cut}>
                {each}
              </span>
            ) : (
              <span key={at} className={styles.whole}>
                <Prose segments={[each]} onFigure={openPassport} />
              </span>
            ),
          )}
          {filters.length > 0 && (
            <span className={styles.filters} data-filtered="">
              <Prose segments={filters} />
            </span>
          )}
          <CopyButton {...copy} />
        </p>
        {tools && <div className={styles.tools}>{tools}</div>}
      </div>
      {claim && (
        <p className="visually-hidden" id={`${id}-claim`}>
          <Prose segments={claim} />
        </p>
      )}
      <div className={styles.body} ref={body} style={{ minHeight: least }}>
        <div className={styles.filled}>{children}</div>
      </div>
    </section>
  );
}
