import { renstra } from "../../sheets/renstra";
import { isiSheet } from "../isi";
import type { Versi } from "./versi";

export const renstraAjung = ({ pick }: Versi) =>
  isiSheet(renstra, [
    {
      kode: "M1",
      jenis: "misi",
      uraian: pick(
        "Melaksanakan Reformasi Birokrasi dan Pelayanan Publik",
        "Melaksanakan reformasi birokrasi dan pelayanan publik",
      ),
    },
    {
      kode: "M2",
      jenis: "misi",
      uraian: pick(
        "Mewujudkan Pemenuhan Kebutuhan Dasar Masyarakat Yang Berkeadilan",
        "Mewujudkan pemenuhan kebutuhan dasar masyarakat yang berkeadilan",
      ),
    },
    {
      kode: "M3",
      jenis: "misi",
      uraian: pick(
        "Meningkatkan Pembangunan Ekonomi Kerakyatan Yang Mandiri dan Berdaya Saing, Berbasis Agrobisnis/ Agroindustri, dan Industrialisasi Secara Berkelanjutan",
        "Meningkatkan pembangunan ekonomi kerakyatan yang mandiri dan berdaya saing, berbasis agrobisnis/agroindustri, dan industrialisasi secara berkelanjutan",
      ),
    },
    {
      kode: "T1",
      jenis: "tujuan",
      induk: "M1",
      uraian: pick(
        "Meningkatkan Kualitas penyelenggaraan pemerintahan Wilayah Kecamatan Ajung dalam Pelayanan Publik",
        "Meningkatkan kualitas penyelenggaraan pemerintahan wilayah Kecamatan Ajung dalam pelayanan publik",
      ),
    },
    {
      kode: "S1",
      jenis: "sasaran",
      induk: "T1",
      uraian: pick("Meningkatnya Kualitas Pelayanan", "Meningkatnya kualitas pelayanan"),
      strategi: pick(
        "Orientasi Pelayanan publik berbasis kepuasan masyarakat",
        "Orientasi pelayanan publik berbasis kepuasan masyarakat",
      ),
      kebijakan: pick(
        "Peningkatan dukungan bagi peningkatan kapasitas / kinerja pelayanan publik",
        "Peningkatan dukungan bagi peningkatan kapasitas dan kinerja pelayanan publik",
      ),
    },
    {
      kode: "T2",
      jenis: "tujuan",
      induk: "M1",
      uraian: pick(
        "Meningkatkan Koordinasi Pemerintahan dan Penyelenggara Pemerintahan Wilayah Kecamatan Ajung.",
        "Meningkatkan koordinasi pemerintahan dan penyelenggaraan pemerintahan wilayah Kecamatan Ajung",
      ),
    },
    {
      kode: "S2",
      jenis: "sasaran",
      induk: "T2",
      uraian: pick(
        "Meningkatnya koordinasi bidang pemerintahan, Pembangunan dan penyelenggaraan pemerintahan wilayah Kecamatan.",
        "Meningkatnya koordinasi bidang pemerintahan, pembangunan dan penyelenggaraan pemerintahan wilayah kecamatan",
      ),
      strategi: pick(
        "Optimalisasi kegiatan bersama penyelenggara Pemerintah dan Masyarakat",
        "Optimalisasi kegiatan bersama penyelenggara pemerintah dan masyarakat",
      ),
      kebijakan: pick(
        "Membangun koordinasi antar penyelenggara pemerintah dan masyarakat",
        "Membangun koordinasi antarpenyelenggara pemerintah dan masyarakat",
      ),
    },
  ]);
