/** Sentences, one a line. */
export function TextList({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="page-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
