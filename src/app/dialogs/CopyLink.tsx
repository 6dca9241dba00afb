import { useState } from 'react';
import { useCopyText } from '../../store/page/dashboard-hooks';

interface CopyLinkProps {
  link: string;
  label: string;
  done: string;
}

/** Copy button whose label confirms the copy until the link changes. */
export function CopyLink({ link, label, done }: CopyLinkProps) {
  const copyText = useCopyText();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => setCopied((await copyText(link)) ? link : null);
  return (
    <button type="button" className="button" onClick={copy}>
      {copied === link ? `✓ ${done}` : label}
    </button>
  );
}
