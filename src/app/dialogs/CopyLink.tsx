import { useState } from 'react';
import { useCopyText } from '../../store/page/dashboard-hooks';

interface CopyLinkProps {
  link: string;
  label: string;
  done: string;
}

/** The button that says on itself that it has copied, for as long as the link is the same. */
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
