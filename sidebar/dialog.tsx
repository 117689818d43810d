import { render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useDialog } from "./dialog-state";
import { Decide } from "./panels/decide";
import { Result } from "./panels/result";
import { Button } from "./parts/button";
import { ProblemNotice } from "./parts/notice";
import { OfflineNotice } from "./parts/online";
import { Progress, sayStep } from "./parts/progress";
import { closeDialog } from "./server";
import "./style.css";

function Dialog() {
  const { step, ready, report, draf, isReviu, url, problem, generate, generateReviu } = useDialog();
  const isFinished = report !== undefined && step === undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const isWorking = step !== undefined;
  // The button that was pressed goes away; without this the keyboard would start from nowhere.
  useEffect(() => {
    if (!isWorking && document.activeElement === document.body) heading.current?.focus();
  }, [isWorking]);
  return (
    <main aria-busy={isWorking}>
      <h1 ref={heading} tabIndex={-1} class="spoken">
        Generate LKIP
      </h1>
      <p role="status" aria-live="polite" class="spoken">
        {step !== undefined && sayStep(step)}
        {isFinished &&
          !problem &&
          (isReviu ? "Kertas kerja reviu sudah jadi." : "Laporan sudah jadi.")}
      </p>
      <OfflineNotice />
      {step !== undefined && <Progress step={step} />}
      {problem && !isFinished && <ProblemNotice problem={problem} onRetry={problem.retry} />}
      {isFinished && (
        <Result report={report} draf={draf} isReviu={isReviu} url={url} problem={problem} />
      )}
      {step === undefined && ready && !report && !problem && (
        <Decide
          kinerja={ready.kinerja}
          temuan={ready.temuan}
          onGenerate={generate}
          onReviu={generateReviu}
        />
      )}
      {(problem !== undefined || isFinished) && !isWorking && (
        <div class="actions end">
          <Button onClick={closeDialog}>Tutup</Button>
        </div>
      )}
    </main>
  );
}

const app = document.getElementById("app");
if (app) render(<Dialog />, app);
