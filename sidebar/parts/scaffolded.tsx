import type { State } from "../state";
import { Notice } from "./notice";

/** What Siapkan lembar did, by tab. */
export function Scaffolded({ result }: { readonly result: NonNullable<State["scaffolded"]> }) {
  const parts = [
    ["Dibuat", result.dibuat],
    ["Dilengkapi", result.ditambah],
    ["Dilewati karena berisi hal lain; ganti nama lembar itu, lalu siapkan lagi", result.dilewati],
  ] as const;
  const said = parts.filter(([, lines]) => lines.length > 0);
  if (said.length === 0) return <Notice icon="selesai" title="Tidak ada yang perlu dibuat." />;
  return (
    <Notice
      icon={result.dilewati.length > 0 ? "peringatan" : "selesai"}
      title={result.dilewati.length > 0 ? "Sebagian lembar dilewati." : "Lembar sudah siap."}
    >
      <dl class="made">
        {said.map(([label, lines]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{lines.join(", ")}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
