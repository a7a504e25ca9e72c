import { useTexts } from '../i18n/texts.ts';
import { withoutEmbedding } from '../state/embedding.ts';
import { formatChoices } from '../state/urlCodec.ts';
import { useChoices, useConfig, useSelection } from '../state/useAppStore.ts';
import { isSealedOff } from '../ui/isFramed.ts';
import { mailto } from '../ui/mailto.ts';
import { useOrigin } from './origin.ts';

interface ReportLinkProps {
  /** What the report is about; without it, about what is shown. */
  readonly subject?: { readonly id: string; readonly name: string };
}

/**
 * Opens a mail to the publisher that says what it is about and where it was seen; the visitor writes the rest and sends
 * it. Nothing where the publisher gave no address, or where what is shown is the visitor's own file.
 */
export function ReportLink({ subject }: ReportLinkProps) {
  const texts = useTexts();
  const { contact } = useConfig();
  const choices = useChoices();
  const { title, isOwnFile } = useOrigin();
  const { version } = useSelection().network.file;
  if (contact === undefined || isOwnFile) return null;
  const { report } = texts;
  // A page that is shut off from its host may not open a mail.
  if (isSealedOff()) return <p className="report">{report.byHand(contact)}</p>;
  const { origin, pathname, search } = window.location;
  const shown = { ...choices, version: version.id };
  const address = `${origin}${pathname}${formatChoices(shown, withoutEmbedding(search))}`;
  const mail = {
    to: contact,
    subject: report.subject(subject?.name ?? title),
    lines: [
      report.what,
      '',
      '',
      report.proof,
      '',
      '',
      report.noPersons,
      ...(subject ? [report.about(subject.name, subject.id)] : []),
      report.version(version.title, version.id),
      report.seen(address),
    ],
  };
  return (
    <p className="report">
      <a className="link" href={mailto(mail)}>
        {report.label}
      </a>
    </p>
  );
}
