import styles from './AboutDialog.module.css';

interface AboutContentsProps {
  label: string;
  sections: readonly { readonly id: string; readonly title: string }[];
}

/** The table of contents. Buttons instead of links, because the fragment of the URL holds the View. */
export function AboutContents({ label, sections }: AboutContentsProps) {
  return (
    <nav className={styles.contents} aria-label={label}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => goTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
