import { about } from '../../i18n/messages/about';
import { usePicture } from '../../picture/context';
import { Facts, type Fact } from '../../ui/prose/Facts';
import styles from './AboutDialog.module.css';
import { fonts, libraries, mapData, type Licensed } from './licences';

/** The licences of data, map, fonts and libraries. */
export function AboutLicences() {
  const { programme, i18n } = usePicture();
  const { t } = i18n.from(about);
  const list = (all: readonly Licensed[]) => (
    <ul>
      {all.map((each) => (
        <li key={each.names.join()}>
          <span data-figure="name">{i18n.list(each.names)}</span>
          {': '}
          {each.licence === null ? t('about.licence.public') : <span data-figure="name">{each.licence}</span>}
          {each.hasConditions && `, ${t('about.licence.conditions')}`}
          {each.address !== undefined && (
            <>
              {' · '}
              <a className={styles.address} href={each.address} target="_blank" rel="noopener noreferrer">
                {new URL(each.address).host.replace(/^www\./, '')}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
  const facts: readonly Fact[] = [
    { term: t('about.licence.data'), detail: t('about.licence.data.none') },
    ...(programme.mapLayer === null
      ? []
      : [
          {
            term: t('about.licence.map'),
            detail: (
              <>
                {list(mapData)}
                <p>{t('about.licence.map.shapes')}</p>
              </>
            ),
          },
        ]),
    { term: t('about.licence.fonts'), detail: list(fonts) },
    { term: t('about.licence.libraries'), detail: list(libraries) },
  ];
  return <Facts facts={facts} />;
}
