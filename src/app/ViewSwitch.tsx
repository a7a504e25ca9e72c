import { useTexts } from '../i18n/texts.ts';
import { VIEW_IDS } from '../state/choices.ts';
import { formatChoices } from '../state/urlCodec.ts';
import { useActions, useChoices } from '../state/useAppStore.ts';
import { HereLink } from '../ui/HereLink.tsx';

/** The views as links: each has an address of its own. */
export function ViewSwitch({ className }: { readonly className: string }) {
  const texts = useTexts();
  const choices = useChoices();
  const { chooseView } = useActions();
  return (
    <nav className={`view-switch ${className}`} aria-label={texts.viewsLabel}>
      <ul>
        {VIEW_IDS.map((view) => (
          <li key={view}>
            <HereLink
              href={formatChoices({ ...choices, view }, window.location.search) || './'}
              aria-current={choices.view === view ? 'page' : undefined}
              onGo={() => chooseView(view)}
            >
              {texts.views[view]}
            </HereLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
