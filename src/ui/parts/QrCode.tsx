import { useMemo } from 'react';
import { qrMatrix, qrPath } from './qr';
import styles from './QrCode.module.css';

interface QrCodeProps {
  text: string;
  label: string;
  /** Caption below the code. */
  hint?: string;
  /** Shown instead when the text does not fit into a QR code. */
  tooLong: string;
}

/** QR code, always dark on white, because not every camera reads inverted codes. */
export function QrCode({ text, label, hint, tooLong }: QrCodeProps) {
  const matrix = useMemo(() => qrMatrix(text), [text]);
  if (matrix === null) return <p className={styles.hint}>{tooLong}</p>;
  return (
    <figure className={styles.qr}>
      <svg viewBox={`0 0 ${matrix.length} ${matrix.length}`} role="img" aria-label={label} data-qr="">
        <path className={styles.light} d={`M0 0h${matrix.length}v${matrix.length}H0z`} />
        <path className={styles.dark} d={qrPath(matrix)} shapeRendering="crispEdges" />
      </svg>
      {hint !== undefined && <figcaption className={styles.hint}>{hint}</figcaption>}
    </figure>
  );
}
