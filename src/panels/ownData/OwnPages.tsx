import { useChoices } from '../../state/useAppStore.ts';
import { CombinePage } from './combine/CombinePage.tsx';
import { OwnDataPage } from './OwnDataPage.tsx';

/** Both pages for own data: what one needs the other mostly needs too, so they are fetched together. */
export function OwnPages() {
  const { page } = useChoices();
  return page === 'combineren' ? <CombinePage /> : <OwnDataPage />;
}
