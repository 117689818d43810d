import { useMemo, useRef, useState } from "preact/hooks";
import type { Severity, Temuan } from "../../src/checks/contract";
import { explain } from "../problem";
import type { Actions } from "../state";
import { describeTingkat, groupTemuan, keyOf, unbroken } from "../temuan";
import { AcceptForm } from "./accept-form";
import { Button } from "./button";
import { Icon } from "./icon";

/** Findings drawn at once: thousands would make a small sidebar slow. */
const PAGE = 100;

const LABELS: Readonly<Record<Severity, string>> = {
  galat: "Galat",
  peringatan: "Peringatan",
  saran: "Saran",
};

interface Props {
  readonly temuan: readonly Temuan[];
  /** Jumps to a cell; absent where there is nothing to jump to. */
  readonly onGoTo?: (tab: string, sel: string) => Promise<void>;
  /** Tabs that do not exist, so that no button promises to open them. */
  readonly missingTabs?: readonly string[];
  /** What can be done about a finding; absent where it is only shown. */
  readonly acts?: Acts;
}

interface Acts {
  readonly busy: boolean;
  readonly repair: Actions["repair"];
  readonly accept: Actions["accept"];
}

/** Findings by tab, galat first. */
export function TemuanList({ temuan, onGoTo, missingTabs = [], acts }: Props) {
  const [pages, setPages] = useState(1);
  const jump = useJump(onGoTo);
  const groups = useMemo(() => groupTemuan(temuan), [temuan]);
  let room = pages * PAGE;
  const visible = groups.flatMap((group) => {
    const shown = group.temuan.slice(0, room);
    room -= shown.length;
    return shown.length > 0 ? [{ ...group, shown }] : [];
  });
  const rest = temuan.length - pages * PAGE;
  return (
    <>
      {visible.map((group) => (
        <section key={group.tab} class="group">
          <h2 class="tab">
            {group.tab} <span class="count">{describeTingkat(group.temuan)}</span>
          </h2>
          <ul class="temuan-list">
            {group.shown.map((one, index) => {
              const key = keyOf(one);
              return (
                <TemuanItem
                  key={`${index} ${key}`}
                  temuan={one}
                  {...(acts && { acts })}
                  isOpened={jump.opened === key}
                  failure={jump.failed?.key === key ? jump.failed.detail : undefined}
                  {...(onGoTo && !missingTabs.includes(one.tab) && one.sel !== ""
                    ? { onOpen: () => jump.start(one) }
                    : {})}
                />
              );
            })}
          </ul>
        </section>
      ))}
      {rest > 0 && (
        <Button onClick={() => setPages(pages + 1)}>
          Tampilkan {Math.min(rest, PAGE)} temuan lagi
        </Button>
      )}
    </>
  );
}

interface ItemProps {
  readonly temuan: Temuan;
  readonly isOpened: boolean;
  readonly failure: string | undefined;
  readonly onOpen?: () => void;
  readonly acts?: Acts;
}

function TemuanItem({ temuan, isOpened, failure, onOpen, acts }: ItemProps) {
  const { tingkat, tab, sel, pesan, tercetak, seharusnya, diterima, pernahDiterima } = temuan;
  return (
    <li class={isOpened ? "temuan opened" : "temuan"} aria-current={isOpened}>
      <div class="temuan-head">
        <Icon name={tingkat} />
        <span class={`severity ${tingkat}`}>{LABELS[tingkat]}</span>
        {onOpen ? (
          <Button kind="link" label={`Buka ${sel} di lembar ${tab}`} onClick={onOpen}>
            Buka {sel}
          </Button>
        ) : (
          <span class="muted">{sel}</span>
        )}
      </div>
      <p>{unbroken(pesan)}</p>
      {(tercetak !== null || seharusnya !== null) && (
        <dl class="values">
          {tercetak !== null && <Value label="Tertulis" value={tercetak} />}
          {seharusnya !== null && <Value label="Seharusnya" value={seharusnya} isRight />}
        </dl>
      )}
      {diterima && (
        <p class="reason">
          <b>Diterima:</b> {diterima.alasan} <span class="muted block">{diterima.waktu}</span>
        </p>
      )}
      {pernahDiterima && (
        <p class="reason">
          <b>Pernah diterima,</b> tetapi isinya berubah sejak itu. Alasan waktu itu:{" "}
          {pernahDiterima.alasan} <span class="muted block">{pernahDiterima.waktu}</span>
        </p>
      )}
      {acts && <TemuanActs temuan={temuan} acts={acts} />}
      {failure !== undefined && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </li>
  );
}

/** Repair it, accept it, or take the acceptance back. */
function TemuanActs({ temuan, acts }: { readonly temuan: Temuan; readonly acts: Acts }) {
  const { tab, sel, perbaikan, diterima, pernahDiterima } = temuan;
  const [isAsking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const cancel = () => {
    setAsking(false);
    place.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  };
  const { busy, accept, repair } = acts;
  const where = `sel ${sel} di lembar ${tab}`;
  if (diterima) {
    return (
      <div class="actions acts">
        <Button
          kind="link"
          busy={busy}
          label={`Batalkan penerimaan temuan ${where}`}
          onClick={() => accept(temuan, "")}
        >
          Batalkan penerimaan
        </Button>
      </div>
    );
  }
  return (
    <>
      <div ref={place} class="actions acts">
        {perbaikan && (
          <Button
            busy={busy}
            label={`${perbaikan.label}: ${where}`}
            onClick={() => repair([perbaikan])}
          >
            {perbaikan.label}
          </Button>
        )}
        <Button
          kind="link"
          label={`Terima temuan ${where}`}
          expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          Terima
        </Button>
      </div>
      {isAsking && (
        <AcceptForm
          first={pernahDiterima?.alasan ?? ""}
          busy={busy}
          onSave={(alasan) => accept(temuan, alasan)}
          onCancel={cancel}
        />
      )}
    </>
  );
}

function Value(props: {
  readonly label: string;
  readonly value: string;
  readonly isRight?: boolean;
}) {
  return (
    <>
      <dt>{props.label}</dt>
      <dd class={props.isRight ? "right" : undefined}>
        {props.value === "" ? "(kosong)" : props.value}
      </dd>
    </>
  );
}

/** One jump at a time; remembers which finding was opened last, and which could not be. */
function useJump(onGoTo: Props["onGoTo"]) {
  const [opened, setOpened] = useState<string>();
  const [failed, setFailed] = useState<{ key: string; detail: string }>();
  const running = useRef(false);
  const start = async (temuan: Temuan) => {
    if (running.current || !onGoTo) return;
    running.current = true;
    const key = keyOf(temuan);
    setFailed(undefined);
    setOpened(key);
    try {
      await onGoTo(temuan.tab, temuan.sel);
    } catch (error) {
      setOpened(undefined);
      setFailed({ key, detail: `Sel tidak dapat dibuka. ${explain(error)}` });
    } finally {
      running.current = false;
    }
  };
  return { opened, failed, start };
}
