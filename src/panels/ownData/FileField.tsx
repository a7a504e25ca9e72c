import { useRef } from 'react';

interface FileFieldProps {
  readonly label: string;
  readonly folder?: boolean;
  readonly isMain?: boolean;
  readonly onChoose: (files: Iterable<File>) => void;
}

/** Not known to React as an attribute of its own. */
const FOLDER = { webkitdirectory: '' };

/** A button that has the browser ask for files; the field itself says too little, and in the language of the browser. */
export function FileField({ label, folder = false, isMain = false, onChoose }: FileFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={isMain ? 'button button-main' : 'button'}
        onClick={() => field.current?.click()}
      >
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        aria-label={label}
        {...(folder && FOLDER)}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file, mended, can be chosen again.
          target.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
}
