import { render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useDialog } from "./dialog-state";
import { nameReport } from "./generate";
import { Decide } from "./panels/decide";
import { KertasKerja } from "./panels/kertas-kerja";
import { Result } from "./panels/result";
import { Unchanged } from "./panels/unchanged";
import { Button } from "./parts/button";
import { ProblemNotice } from "./parts/notice";
import { OfflineNotice } from "./parts/online";
import { Progress, sayStep } from "./parts/progress";
import { serveRenderer } from "./renderer";
import { closeDialog } from "./server";
import "./style.css";

function Dialog() {
  const dialog = useDialog();
  const { step, ready, logo, report, kertasKerja, pilihan, sama, tersimpan, problem } = dialog;
  const isFinished = report !== undefined && step === undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const isWorking = step !== undefined;
  // The button that was pressed goes away; without this the keyboard would start from nowhere.
  useEffect(() => {
    if (!isWorking && document.activeElement === document.body) heading.current?.focus();
  }, [isWorking]);
  const isMaking = step === "compose" || step === "layout";
  const leave = isMaking ? dialog.back : closeDialog;
  // Inside a frame the browser does not close the dialog by itself.
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && leave();
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
  return (
    <main aria-busy={isWorking}>
      <h1 ref={heading} tabIndex={-1} class="spoken">
        Generate LKIP
      </h1>
      <p role="status" aria-live="polite" class="spoken">
        {step !== undefined && sayStep(step)}
        {isFinished && !problem && "Laporan sudah jadi."}
        {kertasKerja && !isWorking && "Kertas kerja reviu sudah jadi."}
        {sama && !isWorking && `Tidak ada perubahan sejak versi ${sama.versi}.`}
      </p>
      <OfflineNotice />
      {step !== undefined && <Progress step={step} tahap={dialog.tahap} />}
      {step === "save" && (
        <p class="muted">
          Dialog boleh ditutup: Google tetap menyimpan, dan dokumennya tercatat di lembar Versi
          Laporan.
        </p>
      )}
      {step !== undefined && (
        <div class="actions end">
          <Button onClick={leave}>
            {isMaking ? "Batalkan" : step === "save" ? "Tutup" : "Batal"}
          </Button>
        </div>
      )}
      {problem && !isFinished && <ProblemNotice problem={problem} onRetry={problem.retry} />}
      {isFinished && ready && (
        <Result
          report={report}
          title={nameReport(ready.kinerja)}
          draf={pilihan?.draf ?? false}
          riwayat={ready.riwayat}
          tersimpan={tersimpan}
          problem={problem}
          onSaveAsNew={dialog.saveAsNew}
        />
      )}
      {sama && pilihan && !isWorking && !isFinished && !problem && (
        <Unchanged
          versi={sama}
          onMakeAnyway={() => dialog.generate(pilihan, true)}
          onBack={dialog.back}
        />
      )}
      {kertasKerja && !isWorking && <KertasKerja {...kertasKerja} onBack={dialog.back} />}
      {!isWorking && ready && !report && !kertasKerja && !sama && !problem && (
        <Decide
          ready={ready}
          logo={logo}
          onKeepLogo={dialog.keepLogo}
          onGenerate={dialog.generate}
          onReviu={dialog.generateReviu}
        />
      )}
      {(problem !== undefined || isFinished || kertasKerja) && !isWorking && (
        <div class="actions end">
          <Button onClick={closeDialog}>Tutup</Button>
        </div>
      )}
    </main>
  );
}

// A worker runs this script too; it has no document.
if (typeof document === "undefined") serveRenderer();
else {
  const app = document.getElementById("app");
  if (app) render(<Dialog />, app);
}
