import { useLayoutEffect, useState } from "preact/hooks";
import { Notice } from "./notice";

/**
 * Says that the connection is lost, from the moment it is. The state at the start is not asked: a
 * page that loaded has a server, and on the embedded host there may be no network at all.
 */
export function OfflineNotice() {
  const [offline, setOffline] = useState(false);
  useLayoutEffect(() => {
    const lost = () => setOffline(true);
    const back = () => setOffline(false);
    addEventListener("offline", lost);
    addEventListener("online", back);
    return () => {
      removeEventListener("offline", lost);
      removeEventListener("online", back);
    };
  }, []);
  if (!offline) return null;
  return (
    <Notice icon="peringatan" title="Sambungan internet terputus." alert>
      <p>Yang sudah tampil masih dapat dibaca. Sambungkan kembali sebelum melanjutkan.</p>
    </Notice>
  );
}
