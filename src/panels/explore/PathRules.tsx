import type { Entity, Network } from '../../domain/network.ts';
import type { RelationKind } from '../../domain/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useActions, useChoices } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';

interface PathRulesProps {
  readonly network: Network;
  /** What almost everybody belongs to. */
  readonly umbrellas: readonly Entity[];
}

/** Which relations make a path: per family, per kind, and whether umbrellas do. */
export function PathRules({ network, umbrellas }: PathRulesProps) {
  const texts = useTexts();
  const { choosePathRules } = useActions();
  const { pathRules: rules } = useChoices();
  const { relationFamilies } = network.file.vocabularies;
  const used = new Set(network.file.relations.map(({ kind }) => kind));
  const kinds = [...network.relationKinds.values()].filter(({ id }) => used.has(id));
  const counts = ({ id }: RelationKind) => !rules.uncounted.includes(id);
  const setCounting = (changed: readonly RelationKind[], counting: boolean) => {
    const others = rules.uncounted.filter((id) => !changed.some((kind) => kind.id === id));
    const uncounted = counting ? others : [...others, ...changed.map(({ id }) => id)];
    choosePathRules({ ...rules, uncounted });
  };
  return (
    <fieldset className="path-rules">
      <legend>{texts.explore.path.rules}</legend>
      {relationFamilies.map((family) => {
        const own = kinds.filter((kind) => kind.family === family.id);
        const counting = own.filter(counts).length;
        if (own.length === 0) return null;
        return (
          <Check
            key={family.id}
            label={family.label[texts.language]}
            checked={counting === own.length}
            partly={counting > 0 && counting < own.length}
            onChange={(checked) => setCounting(own, checked)}
          />
        );
      })}
      {umbrellas.length > 0 && (
        <>
          <Check
            label={texts.explore.path.umbrellas(
              texts.format.list(umbrellas.map(({ record }) => record.name)),
            )}
            checked={rules.throughUmbrellas}
            onChange={(throughUmbrellas) => choosePathRules({ ...rules, throughUmbrellas })}
          />
          <p className="detail-note path-why">{texts.explore.path.umbrellasWhy}</p>
        </>
      )}
      <Disclosure title={texts.explore.path.kinds}>
        {kinds.map((kind) => (
          <Check
            key={kind.id}
            label={kind.label[texts.language]}
            checked={counts(kind)}
            onChange={(checked) => setCounting([kind], checked)}
          />
        ))}
      </Disclosure>
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  /** Some of what it stands for is checked. */
  readonly partly?: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, partly = false, onChange }: CheckProps) {
  return (
    <label className="path-check">
      <input
        ref={(input) => {
          if (input) input.indeterminate = partly;
        }}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
