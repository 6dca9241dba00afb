import { useEffect, useMemo, useRef, useState } from 'react';
import { textPage } from '../../i18n/messages/text-page';
import type { Story } from '../../model/story/story';
import { initialView, type View } from '../../model/view/view';
import { TextSources } from '../../stage/text/TextSources';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import { TextHead } from './TextHead';
import styles from './TextPage.module.css';
import { TextStep } from './TextStep';
import { TextTools } from './TextTools';
import { storyTextOf } from './text-of';

interface TextPageProps {
  story: Story;
  onClose: () => void;
  onPrint?: () => void;
}

/** Escape closes the text page, unless a dialog is open over it or something else has handled the key. Returns a function that stops it. */
function bindEscape(onClose: () => void): () => void {
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    onClose();
  };
  document.addEventListener('keydown', leave);
  return () => document.removeEventListener('keydown', leave);
}

/** Focus restoration: focuses the title; the returned function gives the focus back to where it was. */
function focusOn(title: HTMLElement | null): () => void {
  const before = document.activeElement;
  title?.focus({ preventScroll: true });
  return () => {
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
}

/** The story as a text page: accessible alternative to the show, and hand-out. */
export function TextPage({ story, onClose, onPrint = () => window.print() }: TextPageProps) {
  const { programme, i18n, openPassport, addressOf } = usePicture();
  const [notes, setNotes] = useState<'left-out' | 'shown'>('left-out');
  const title = useRef<HTMLHeadingElement>(null);
  const { t } = i18n.from(textPage);
  const text = useMemo(() => storyTextOf(programme, story, i18n), [programme, story, i18n]);

  const publicLink = (view: View) => {
    const { link, reach } = addressOf(view);
    return reach === 'public' ? link : null;
  };

  useEffect(() => bindEscape(onClose), [onClose]);
  useEffect(() => focusOn(title.current), []);

  return (
    <div className={styles.page} data-text-page={story.id}>
      <TextTools notes={notes} onNotes={setNotes} onPrint={onPrint} onClose={onClose} />
      <main className={styles.text} aria-labelledby="text-title">
        <TextHead address={publicLink(initialView)}>
          <h1 className={styles.title} id="text-title" ref={title} tabIndex={-1} lang={text.title.lang}>
            <Prose segments={text.title.segments} onFigure={openPassport} />
          </h1>
        </TextHead>
        {text.steps.length === 0 && <p>{t('text.empty')}</p>}
        {text.steps.map((each) => (
          <TextStep key={each.step.id} text={each} notes={notes} address={publicLink(each.step.view)} />
        ))}
        {text.sources.length > 0 && (
          <section className={styles.sources} aria-labelledby="text-sources">
            <h2 className={styles.heading} id="text-sources">
              {t('text.sources')}
            </h2>
            <TextSources cited={text.sources} />
          </section>
        )}
      </main>
    </div>
  );
}
