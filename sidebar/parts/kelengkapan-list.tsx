import { formatAngka } from "../../src/domain/format";
import type { Kelengkapan } from "../../src/sheets/kinerja";
import { formatLengkap } from "../kelengkapan";
import { Icon } from "./icon";
import "./kelengkapan-list.css";

interface Props {
  readonly kurang: readonly Kelengkapan[];
  readonly lengkap: readonly Kelengkapan[];
  readonly busy: boolean;
  readonly onOpen: (tab: string) => void;
}

/** How complete each tab is, in the order in which they are filled; complete ones are folded into a line. */
export function KelengkapanList({ kurang, lengkap, busy, onOpen }: Props) {
  const rowsOf = (list: readonly Kelengkapan[]) => (
    <ul>
      {list.map((one) => (
        <li key={one.tab}>
          <button
            type="button"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) onOpen(one.tab);
            }}
          >
            <Row one={one} />
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="kelengkapan">
      <h3>Isian wajib per lembar</h3>
      {rowsOf(kurang)}
      {lengkap.length > 0 && (
        <details>
          <summary>
            <Icon name="selesai" /> {lengkap.length} lembar lengkap
          </summary>
          {rowsOf(lengkap)}
        </details>
      )}
    </section>
  );
}

function Row({ one }: { readonly one: Kelengkapan }) {
  const { tab, terisi, wajib } = one;
  const name = (
    <span class="tab">
      <span class="spoken">Buka lembar </span>
      {tab}
      <span class="spoken">: </span>
    </span>
  );
  if (wajib === 0) {
    return (
      <>
        {name}
        <span class="amount">belum ada baris</span>
      </>
    );
  }
  const persen = formatLengkap(one);
  return (
    <>
      {name}
      <span class="amount">
        {formatAngka(terisi, 0)} dari {formatAngka(wajib, 0)}
        <span class="spoken"> isian wajib, </span>
      </span>
      <span class="persen">{persen}</span>
      <span class="bar" aria-hidden="true">
        <span style={{ width: persen }} />
      </span>
    </>
  );
}
