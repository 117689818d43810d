import { useMemo, useState } from "preact/hooks";
import type { Logo } from "../../src/api";
import { HURUF, isPerkiraan } from "../../src/domain/huruf";
import { type Kekurangan, kekurangan } from "../../src/report/kekurangan";
import type { Ready } from "../dialog-state";
import type { Pilihan } from "../generate";
import { missingTabs } from "../kelengkapan";
import { Button } from "../parts/button";
import { LogoChoice } from "../parts/logo-choice";
import { Notice } from "../parts/notice";
import { TemuanList } from "../parts/temuan-list";
import { VersiList } from "../parts/versi-list";
import { closeDialog, goTo } from "../server";
import { isEmpty } from "../status";
import { acceptedOf, countTemuan, describeCounts, openOf } from "../temuan";
import type { Riwayat } from "../versi";
import { Pratinjau } from "./pratinjau";

interface Props {
  readonly ready: Ready;
  readonly logo: Logo | undefined;
  readonly onKeepLogo: (logo: Logo | undefined) => Promise<void>;
  readonly onGenerate: (pilihan: Pilihan) => void;
  readonly onReviu: () => void;
}

/** What stands against the report, what it is made with, and the decision to make it. */
export function Decide({ ready, logo, onKeepLogo, onGenerate, onReviu }: Props) {
  const { kinerja, temuan, riwayat } = ready;
  const galat = openOf(temuan).filter(({ tingkat }) => tingkat === "galat");
  const hasGalat = galat.length > 0;
  const [huruf, setHuruf] = useState(kinerja.identitas.huruf ?? HURUF[0]);
  const kurang = useMemo(() => kekurangan(kinerja), [kinerja]);
  const [isDraf, setDraf] = useState(kurang.length > 0);
  const [isSame, setSame] = useState(false);
  if (isEmpty(kinerja)) return <Nothing />;
  const draf = hasGalat || isDraf;
  const perbarui = isSame && riwayat.keadaan === "utuh" ? riwayat.terakhir?.id : undefined;
  const generate = () => onGenerate({ draf, huruf, logo, perbarui });
  return (
    <>
      {hasGalat ? <Blocked galat={galat.length} /> : <Facts ready={ready} />}
      <Findings ready={ready} isOpen={hasGalat} />
      <Missing kurang={kurang} />
      <fieldset class="options">
        <legend>Laporan</legend>
        <LogoChoice logo={logo} onKeep={onKeepLogo} />
        <FontChoice huruf={huruf} onChoose={setHuruf} />
        {!hasGalat && (
          <label class="choice">
            <input
              type="checkbox"
              checked={isDraf}
              onChange={({ currentTarget }) => setDraf(currentTarget.checked)}
            />
            <span>
              Cetak sebagai DRAF
              <span class="muted">
                {kurang.length > 0 ? "Disarankan selama masih ada yang belum diisi. " : ""}
                Tulisan DRAF tampil di setiap halaman.
              </span>
            </span>
          </label>
        )}
      </fieldset>
      <Pratinjau
        kinerja={kinerja}
        kurang={kurang}
        draf={draf}
        huruf={huruf}
        logo={logo}
        onGoTo={jump}
      />
      <Target riwayat={riwayat} isSame={isSame} onChoose={setSame} />
      <VersiList versi={riwayat.versi} />
      <div class="actions end">
        {hasGalat ? (
          <>
            <Button kind="primary" onClick={closeDialog}>
              Tutup dan betulkan
            </Button>
            <Button onClick={generate}>Cetak sebagai DRAF</Button>
            <Button onClick={onReviu}>Kertas kerja reviu</Button>
          </>
        ) : (
          <>
            <Button kind="primary" onClick={generate}>
              Generate LKIP
            </Button>
            <Button onClick={onReviu}>Kertas kerja reviu</Button>
            <Button onClick={closeDialog}>Batal</Button>
          </>
        )}
      </div>
    </>
  );
}

function Nothing() {
  return (
    <>
      <Notice icon="saran" title="Belum ada data untuk dilaporkan.">
        <p>
          Isi lembar LKIP lebih dahulu. Langkahnya ada di menu <b>LKIP › Buka panel</b>.
        </p>
      </Notice>
      <div class="actions end">
        <Button kind="primary" onClick={closeDialog}>
          Tutup
        </Button>
      </div>
    </>
  );
}

const Blocked = ({ galat }: { readonly galat: number }) => (
  <Notice icon="galat" title={`${galat} galat perlu dibetulkan.`}>
    <p>
      Betulkan dahulu agar laporan tidak memuat angka yang salah, atau cetak sebagai DRAF untuk
      dibaca bersama. Tulisan DRAF tampil di setiap halaman.
    </p>
  </Notice>
);

function Facts({ ready: { kinerja, temuan } }: { readonly ready: Ready }) {
  const { identitas, indikator, anggaran } = kinerja;
  return (
    <Notice icon="selesai" title="Data siap disusun.">
      <dl class="facts">
        <dt>Instansi</dt>
        <dd>{identitas.namaInstansi ?? "belum diisi"}</dd>
        <dt>Tahun laporan</dt>
        <dd>{identitas.tahun ?? "belum diisi"}</dd>
        <dt>Isi</dt>
        <dd>
          {indikator.length} indikator, {anggaran.length} baris anggaran
        </dd>
        <dt>Pemeriksaan</dt>
        <dd>{describeCounts(countTemuan(temuan))}</dd>
      </dl>
    </Notice>
  );
}

/** Findings by severity; galat are in the open, what does not stand in the way is folded. */
function Findings({
  ready: { kinerja, temuan },
  isOpen,
}: {
  readonly ready: Ready;
  readonly isOpen: boolean;
}) {
  const list = (shown: Ready["temuan"]) => (
    <TemuanList temuan={shown} onGoTo={jump} missingTabs={missingTabs(kinerja)} />
  );
  const standing = openOf(temuan);
  const mild = standing.filter(({ tingkat }) => tingkat !== "galat");
  const accepted = acceptedOf(temuan);
  return (
    <>
      {isOpen && (
        <div class="scroll">{list(standing.filter(({ tingkat }) => tingkat === "galat"))}</div>
      )}
      {mild.length > 0 && (
        <details class="fold">
          <summary>{describeCounts(countTemuan(mild))} yang tidak menghalangi laporan</summary>
          {list(mild)}
        </details>
      )}
      {accepted.length > 0 && (
        <details class="fold">
          <summary>{accepted.length} temuan diterima dengan alasan</summary>
          {list(accepted)}
        </details>
      )}
    </>
  );
}

async function jump(tab: string, sel: string): Promise<void> {
  await goTo(tab, sel);
  closeDialog();
}

/** What the report marks as not filled in, part by part. */
function Missing({ kurang }: { readonly kurang: readonly Kekurangan[] }) {
  if (kurang.length === 0) return null;
  return (
    <details class="fold">
      <summary>{kurang.length} isian laporan belum ada</summary>
      <ul class="plain">
        {kurang.map(({ bagian, tab, sel, pesan }) => (
          <li key={`${tab} ${sel} ${pesan}`}>
            <b>{bagian}</b>: {pesan}{" "}
            {sel !== "" && (
              <Button kind="link" onClick={() => jump(tab, sel)}>
                Buka {tab} {sel}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface FontProps {
  readonly huruf: string;
  readonly onChoose: (huruf: string) => void;
}

function FontChoice({ huruf, onChoose }: FontProps) {
  const [own] = useState(huruf);
  const names = HURUF.includes(own as never) ? HURUF : [...HURUF, own];
  return (
    <div class="option">
      <label for="huruf">Huruf</label>
      <select
        id="huruf"
        value={huruf}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {isPerkiraan(huruf) && (
        <p class="muted">
          Lebar huruf ini tidak diketahui: nomor halaman pada Daftar Isi berupa perkiraan.
        </p>
      )}
    </div>
  );
}

interface TargetProps {
  readonly riwayat: Riwayat;
  readonly isSame: boolean;
  readonly onChoose: (isSame: boolean) => void;
}

/** A new Doc, or the last one again where nobody has touched it. */
function Target({ riwayat: { terakhir, keadaan }, isSame, onChoose }: TargetProps) {
  if (terakhir === undefined) {
    return <p class="muted">Laporan disimpan sebagai Google Docs di Google Drive Anda.</p>;
  }
  const why =
    keadaan === "diubah"
      ? `Versi ${terakhir.versi} sudah disunting di Google Docs, jadi tidak ditimpa.`
      : keadaan === "hilang"
        ? `Versi ${terakhir.versi} sudah dihapus atau bukan milik akun Anda.`
        : keadaan === undefined
          ? `Google Drive tidak menjawab tentang versi ${terakhir.versi}.`
          : undefined;
  return (
    <fieldset class="options">
      <legend>Simpan ke Google Docs</legend>
      <label class="choice">
        <input type="radio" name="tujuan" checked={!isSame} onChange={() => onChoose(false)} />
        <span>Versi baru (v{terakhir.versi + 1})</span>
      </label>
      <label class="choice">
        <input
          type="radio"
          name="tujuan"
          checked={isSame}
          disabled={keadaan !== "utuh"}
          onChange={() => onChoose(true)}
        />
        <span>
          Perbarui dokumen yang sama (v{terakhir.versi})
          <span class="muted">
            {why ?? "Tautannya tetap; isinya diganti. Belum ada yang menyuntingnya."}
          </span>
        </span>
      </label>
    </fieldset>
  );
}
