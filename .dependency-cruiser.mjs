/** The import table of docs/architecture.md as rules. Each comment says what to do instead. */
const only = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { pathNot: to, dependencyTypesNot: ["core"] },
});

export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment:
        "Two files that need each other are one idea: merge them, or move what both need below them.",
      // Apps Script's own classes name each other: a Range has a Sheet, a Sheet has Ranges.
      from: { pathNot: "^local/gas/" },
      to: { circular: true },
    },
    only(
      "domain-imports-nothing",
      "^src/domain/",
      ["^src/domain/"],
      "domain/ is arithmetic and words only. Pass what you need as an argument.",
    ),
    only(
      "functions-on-domain",
      "^src/functions/",
      ["^src/(functions|domain)/"],
      "A custom function parses its arguments and calls domain/. It must not know sheets: settings are arguments.",
    ),
    only(
      "sheets-on-domain",
      "^src/sheets/",
      ["^src/(sheets|domain)/"],
      "sheets/ describes tabs and reads them. Whatever judges or writes prose belongs to checks/ or report/.",
    ),
    only(
      "checks-on-kinerja",
      "^src/checks/",
      [
        "^src/(checks|domain)/",
        "^src/sheets/(kinerja|contract|identitas)\\.ts$",
        "(^|node_modules/)(leven|@orama/stemmers)/",
      ],
      "A check reads Kinerja only. If Kinerja lacks something, add it in sheets/.",
    ),
    only(
      "reviu-on-kinerja",
      "^src/reviu/",
      [
        "^src/(reviu|domain)/",
        "^src/checks/contract\\.ts$",
        "^src/sheets/(kinerja|contract|identitas)\\.ts$",
      ],
      "An item of the review reads Kinerja and the findings it is given. It runs no check of its own.",
    ),
    only(
      "report-on-kinerja",
      "^src/report/",
      [
        "^src/(report|reviu|domain)/",
        "^src/checks/contract\\.ts$",
        "^src/sheets/(kinerja|contract|identitas)\\.ts$",
      ],
      "A chapter reads Kinerja only and yields blocks. Rendering belongs to render/.",
    ),
    only(
      "render-on-node",
      "^src/render/",
      ["^src/render/", "^src/report/node\\.ts$", "node_modules/(docx|fflate|echarts)/"],
      "A renderer knows the document tree and nothing of Kinerja.",
    ),
    only(
      "contoh-on-sheets",
      "^src/contoh/",
      ["^src/(contoh|sheets)/", "^src/api\\.ts$"],
      "An example is data for the sheets, typed by their columns.",
    ),
    only(
      "app-on-sheets",
      "^src/app/",
      ["^src/(app|sheets|domain)/", "^src/(api|checks/contract)\\.ts$"],
      "app/ works over a Workbook. Google is in gas/, prose and checks are in the browser.",
    ),
    {
      name: "app-only-types-of-checks",
      severity: "error",
      comment: "The server never judges: send Kinerja to the browser and let it run the checks.",
      from: { path: "^src/(api|main)\\.ts$|^src/(app|gas)/" },
      to: { path: "^src/(checks|reviu|report|render|contoh)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "server-stays-small",
      severity: "error",
      comment:
        "Code.js is loaded for every cell. Checks, report and examples belong to the browser bundles.",
      from: { path: "^src/main\\.ts$" },
      to: { path: "^src/(checks/(?!contract)|reviu/|report/|render/|contoh/)", reachable: true },
    },
    {
      name: "only-main-imports-gas",
      severity: "error",
      comment:
        "Only src/gas/ names Google, and only main.ts may start it. Work over a Workbook instead.",
      from: { pathNot: "^src/(gas/|main\\.ts$)" },
      to: { path: "^src/gas/" },
    },
    {
      name: "browser-apart-from-server",
      severity: "error",
      comment: "The sidebar talks to the server through api.ts.",
      from: { path: "^sidebar/" },
      to: { path: "^src/main\\.ts$|^src/(app|gas|functions)/|^local/" },
    },
    {
      name: "sidebar-without-docx",
      severity: "error",
      comment: "Only the dialog carries the report and docx; the sidebar must stay light.",
      from: { path: "^sidebar/main\\.tsx$" },
      to: { path: "^src/(report|render)/|node_modules/(docx|echarts|zrender)/", reachable: true },
    },
    {
      name: "local-loads-what-is-built",
      severity: "error",
      comment:
        "local/ runs dist/Code.js and dist/*.html as Google would, and imports only browser modules.",
      from: { path: "^local/" },
      to: { path: "^src/main\\.ts$|^src/(app|gas|functions)/|^sidebar/" },
    },
    {
      name: "nobody-imports-local",
      severity: "error",
      comment: "local/ is a host of the product, not a part of it.",
      from: { path: "^(src|sidebar)/" },
      to: { path: "^(local|test)/" },
    },
    {
      name: "univer-in-engine-and-page",
      severity: "error",
      comment:
        "local/engine/ and local/page/ alone know Univer; ask the engine through its operations.",
      from: { pathNot: "^local/(engine|page)/" },
      to: { path: "node_modules/@univerjs" },
    },
    {
      name: "no-unlicensed-univer",
      severity: "error",
      comment:
        "@univerjs/presets pulls in packages without a licence. Register the plugins one by one.",
      from: {},
      to: { path: "node_modules/(@univerjs-pro|@univerjs/presets)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|build|out)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".d.ts"] },
  },
};
