import { useState } from 'react';
import type { EntityId, Network } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Chosen } from '../../parts/Chosen.tsx';
import { SearchField } from '../../parts/SearchField.tsx';
import type { PathQuestion } from '../../state/choices.ts';
import { useActions } from '../../state/useAppStore.ts';

interface PathEndsProps {
  readonly path: PathQuestion;
  readonly network: Network;
}

/** The two ends of a path: each can be chosen anew, and they can change places. */
export function PathEnds({ path, network }: PathEndsProps) {
  const texts = useTexts();
  const { askPath } = useActions();
  const { from, to } = path;
  return (
    <div className="path-ends">
      <PathEnd
        label={texts.explore.path.from}
        id={from}
        network={network}
        onChoose={(id) => askPath({ from: id, to: id === to ? undefined : to })}
      />
      <PathEnd
        label={texts.explore.path.to}
        id={to}
        network={network}
        onChoose={(id) => id !== from && askPath({ from, to: id })}
      />
      {to !== undefined && (
        <button type="button" className="button" onClick={() => askPath({ from: to, to: from })}>
          <span aria-hidden="true">⇅</span> {texts.explore.path.swap}
        </button>
      )}
    </div>
  );
}

interface PathEndProps {
  readonly label: string;
  readonly id: EntityId | undefined;
  readonly network: Network;
  readonly onChoose: (id: EntityId) => void;
}

function PathEnd({ label, id, network, onChoose }: PathEndProps) {
  const texts = useTexts();
  // Which one the visitor is about to replace; another one that comes stands there at once.
  const [replaced, setReplaced] = useState<EntityId>();
  const name = id === undefined ? undefined : network.entities.get(id)?.record.name;
  if (id === undefined || name === undefined || replaced === id) {
    return (
      <div className="explore-chosen">
        <span className="path-end">{label}</span>
        <SearchField
          label={`${label}: ${texts.search.label.toLowerCase()}`}
          takesFocus={replaced !== undefined}
          onChoose={(chosen) => {
            setReplaced(undefined);
            onChoose(chosen);
          }}
        />
      </div>
    );
  }
  return (
    <Chosen
      id={id}
      network={network}
      removeText={texts.explore.path.otherEnd}
      removeLabel={texts.explore.path.change(name)}
      onRemove={() => setReplaced(id)}
    >
      <span className="path-end">{label}</span>
    </Chosen>
  );
}
