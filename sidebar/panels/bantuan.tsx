import type { ComponentChildren } from "preact";
import { FUNGSI } from "../fungsi";
import { Button } from "../parts/button";
import type { Actions, State } from "../state";
import "./bantuan.css";
import type { PanelName } from "./names";

interface Props {
  readonly sidebar: Pick<State & Actions, "busy" | "openLicences">;
  readonly onOpen: (panel: PanelName) => void;
}

/** The first hour, the custom functions, and what the add-in may and may not do. */
export function Bantuan({ sidebar: { busy, openLicences }, onOpen }: Props) {
  const panel = (name: PanelName, label: string) => (
    <Button kind="link" onClick={() => onOpen(name)}>
      {label}
    </Button>
  );
  return (
    <>
      <p>
        Belum pernah memakai LKIP? Coba dahulu dengan {panel("contoh", "contoh Kecamatan Ajung")} di
        spreadsheet yang kosong.
      </p>
      <section class="group">
        <h2>Satu jam pertama</h2>
        <ol class="numbered">
          <li>
            Pilih <b>LKIP › Siapkan lembar LKIP</b>. Yang sudah diketik tidak ditimpa.
          </li>
          <li>
            Isi lembar <b>Identitas</b>. Setelah periode Renstra terisi, pilih{" "}
            <b>Siapkan lembar LKIP</b> sekali lagi agar kolom setiap tahun dibuat.
          </li>
          <li>
            Isi lembar lain dari kiri ke kanan. Sel putih diketik, sel berwarna dihitung. Arahkan
            penunjuk ke judul kolom untuk membaca keterangan dan contohnya.{" "}
            {panel("beranda", "Lihat yang masih kurang")}
          </li>
          <li>
            {panel("periksa", "Periksa")}, lalu betulkan temuannya. Setiap temuan menyebut selnya.
          </li>
          <li>
            Jawab {panel("reviu", "Checklist Reviu")} sebelum laporan diserahkan. Bagian ini boleh
            menyusul.
          </li>
          <li>
            Pilih <b>LKIP › Generate LKIP</b>, lihat pratinjaunya, lalu simpan sebagai Google Docs
            atau unduh.
          </li>
          <li>Tahun berikutnya: {panel("tahun-baru", "mulai tahun baru")} pada salinan berkas.</li>
        </ol>
      </section>
      <Fold title={`${FUNGSI.length} fungsi untuk sel sendiri`}>
        <p class="muted">
          Ketik di sel seperti rumus biasa. B2, C2 dan seterusnya adalah sel Anda sendiri.
        </p>
        <dl class="functions">
          {FUNGSI.map(({ nama, guna, contoh }) => (
            <div key={nama}>
              <dt>{nama}</dt>
              <dd>
                {guna} <code>{contoh}</code>
              </dd>
            </div>
          ))}
        </dl>
      </Fold>
      <Fold title="Izin dan privasi">
        <p>LKIP meminta tiga izin saja:</p>
        <ul class="bulleted">
          <li>spreadsheet ini, bukan spreadsheet lain;</li>
          <li>panel ini dan dialog Generate LKIP;</li>
          <li>berkas Drive yang dibuat LKIP sendiri, bukan berkas Anda yang lain.</li>
        </ul>
        <p>
          Pemeriksaan dan penyusunan laporan berlangsung di peramban Anda. Tidak ada data yang
          dikirim ke luar Google.
        </p>
      </Fold>
      <Fold title="Lisensi">
        <p>LKIP boleh dipakai, diubah dan dibagikan menurut lisensi MIT.</p>
        <Button busy={busy !== undefined} onClick={openLicences}>
          Lihat semua lisensi
        </Button>
      </Fold>
    </>
  );
}

const Fold = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) => (
  <details class="fold">
    <summary>{title}</summary>
    {children}
  </details>
);
