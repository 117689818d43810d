import type { Versi } from "../../src/api";
import { webAddress } from "../versi";

/** What was made before, the latest first, each with its link. */
export function VersiList({ versi }: { readonly versi: readonly Versi[] }) {
  if (versi.length === 0) return null;
  return (
    <details class="fold">
      <summary>Versi sebelumnya ({versi.length})</summary>
      <ul class="plain-list versions">
        {[...versi].reverse().map((one) => {
          const link = webAddress(one.tautan);
          return (
            <li key={one.id}>
              {link === undefined ? (
                one.judul
              ) : (
                <a href={link} target="_blank" rel="noopener noreferrer">
                  {one.judul}
                  <span class="spoken"> (tab baru)</span>
                </a>
              )}
              <span class="muted"> {one.waktu}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
