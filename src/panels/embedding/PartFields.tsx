import { FACET_IDS } from '../../domain/facets.ts';
import { nlEmbedding } from '../../i18n/nlEmbedding.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EMBED_PARTS, type Embedding, type LockId } from '../../state/embedding.ts';
import { useChoices } from '../../state/useAppStore.ts';

interface PartFieldsProps {
  readonly embedding: Embedding;
  readonly onChange: (change: Partial<Embedding>) => void;
}

/** Which parts stand around the view, and which of the chosen filters the visitor cannot change. */
export function PartFields({ embedding: { parts, locked }, onChange }: PartFieldsProps) {
  const texts = useTexts();
  const words = texts.embedding ?? nlEmbedding;
  const { facets, place } = useChoices();
  const chosen: LockId[] = FACET_IDS.filter((id) => facets[id] !== undefined);
  const lockable = place === undefined ? chosen : [...chosen, 'regio' as const];
  return (
    <>
      <fieldset className="embedding-group">
        <legend>{words.parts}</legend>
        {EMBED_PARTS.map((part) => (
          <label key={part} className="embedding-option">
            <input
              type="checkbox"
              checked={parts[part]}
              onChange={({ target }) => onChange({ parts: { ...parts, [part]: target.checked } })}
            />
            {words.partNames[part]}
          </label>
        ))}
        <p className="embedding-note">{words.partsNote}</p>
      </fieldset>
      <fieldset className="embedding-group">
        <legend>{words.locked}</legend>
        <p className="embedding-note">
          {lockable.length === 0 ? words.lockedNone : words.lockedNote}
        </p>
        {lockable.map((id) => (
          <label key={id} className="embedding-option">
            <input
              type="checkbox"
              checked={locked.includes(id)}
              onChange={({ target }) =>
                onChange({
                  locked: target.checked ? [...locked, id] : locked.filter((other) => other !== id),
                })
              }
            />
            {id === 'regio' ? words.place : texts.filters.facets[id]}
          </label>
        ))}
      </fieldset>
    </>
  );
}
