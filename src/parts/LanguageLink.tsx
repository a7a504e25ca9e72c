import { useTexts } from '../i18n/texts.ts';
import { formatChoices } from '../state/urlCodec.ts';
import { useActions, useChoices } from '../state/useAppStore.ts';
import { HereLink } from '../ui/HereLink.tsx';

interface LanguageLinkProps {
  readonly className?: string;
  /** Only the letters of the language, where there is no room for its name. */
  readonly short?: boolean;
}

/** A real link to this page in the other language, with everything else as it is. */
export function LanguageLink({ className, short = false }: LanguageLinkProps) {
  const { language, languages } = useTexts();
  const choices = useChoices();
  const { chooseLanguage } = useActions();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <HereLink
      className={className}
      lang={other}
      aria-label={short ? `${other.toUpperCase()} ${languages.names[other]}` : undefined}
      hrefLang={other}
      href={formatChoices({ ...choices, language: other }, window.location.search)}
      // Chosen, but not fetched: the page must be opened anew for it.
      onGo={choices.language === other ? undefined : () => chooseLanguage(other)}
    >
      {short ? other.toUpperCase() : languages.names[other]}
    </HereLink>
  );
}
