import { useMemo, useRef, useState } from "preact/hooks";
import type { Severity, Temuan } from "../../src/checks/contract";
import { explain } from "../problem";
import { groupTemuan, keyOf, unbroken } from "../temuan";
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
}

/** Findings by tab, galat first. */
export function TemuanList({ temuan, onGoTo, missingTabs = [] }: Props) {
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
          <h3>
            {group.tab} <span class="count">{group.temuan.length}</span>
          </h3>
          <ul class="temuan-list">
            {group.shown.map((one, index) => {
              const key = keyOf(one);
              return (
                <TemuanItem
                  key={`${index} ${key}`}
                  temuan={one}
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
}

function TemuanItem({ temuan, isOpened, failure, onOpen }: ItemProps) {
  const { tingkat, tab, sel, pesan, tercetak, seharusnya } = temuan;
  return (
    <li class={isOpened ? "temuan opened" : "temuan"} aria-current={isOpened}>
      <div class="temuan-head">
        <Icon name={tingkat} />
        <span class={`severity ${tingkat}`}>{LABELS[tingkat]}</span>
        {onOpen ? (
          <Button kind="link" label={`Buka sel ${sel} di lembar ${tab}`} onClick={onOpen}>
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
      {failure !== undefined && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </li>
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
