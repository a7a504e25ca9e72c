import { useConfig } from '../../state/useAppStore.ts';
import { mailtoOnly } from '../../ui/mailto.ts';

interface ContactProps {
  /** Goes on with the address for mail. */
  readonly mail: string;
  /** Said when no address is known, with where this site stands. */
  readonly noMail: (host: string) => string;
}

/** Where to write to, as far as this site says it. */
export function Contact({ mail, noMail }: ContactProps) {
  const { contact } = useConfig();
  if (contact === undefined) return <p>{noMail(window.location.host)}</p>;
  return (
    <p>
      {mail} <a href={mailtoOnly(contact)}>{contact}</a>.
    </p>
  );
}
