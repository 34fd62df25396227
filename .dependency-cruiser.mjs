/** What each room of src may import, besides itself. Imports run one way, so the table has no circle. */
export const mayImport = {
  model: [],
  effects: ["model"],
  read: ["model"],
  edit: ["model"],
  schema: ["model"],
  rules: ["model"],
  compare: ["model", "schema"],
  records: ["model", "schema", "rules", "compare"],
  validate: ["model", "schema", "rules", "compare"],
  report: ["model", "schema"],
  publish: ["model", "schema", "compare"],
  reference: ["model", "read", "schema", "rules", "validate", "report"],
  library: [
    "model",
    "edit",
    "effects",
    "read",
    "schema",
    "rules",
    "records",
    "validate",
    "compare",
    "report",
    "publish",
  ],
  cli: [
    "model",
    "edit",
    "effects",
    "read",
    "schema",
    "rules",
    "validate",
    "compare",
    "report",
    "publish",
    "records",
    "reference",
    "library",
  ],
};

const error = (rule) => ({ severity: "error", ...rule });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(mayImport).map(([room, others]) =>
      error({
        name: `${room}-imports`,
        comment: `src/${room} may import ${others.join(", ") || "nothing of the project"}. Move the shared part down, or pass it in.`,
        from: { path: `^src/${room}/` },
        to: { path: "^src/", pathNot: `^src/(${[room, ...others].join("|")})/` },
      }),
    ),
    error({
      name: "no-circle",
      comment: "Files that import each other cannot be read one at a time, types included.",
      from: {},
      to: { circular: true },
    }),
    error({
      name: "effects-at-the-edge",
      comment: "Only src/effects touches files, processes, the network and the machine: pass data in.",
      from: { path: "^src/", pathNot: "^src/effects/" },
      to: {
        dependencyTypes: ["core"],
        path: "^(node:)?(fs|child_process|net|tls|dns|https?|os|worker_threads|vm)(/|$)",
      },
    }),
    error({
      name: "rules-stand-alone",
      comment: "A rule never leans on another rule: what two share belongs to the model.",
      from: { path: "^src/rules/[^/]+/", pathNot: "^src/rules/generated/" },
      to: { path: "^src/rules/", pathNot: "^src/rules/rule[.]ts$" },
    }),
    error({
      name: "no-test-in-source",
      comment: "Shipped code must not need tests or tools.",
      from: { path: "^(src|bin)/" },
      to: { path: "^(test|tools|bench)/" },
    }),
    error({
      name: "declared-only",
      comment: "An installed tool has only its dependencies.",
      from: { path: "^(src|bin)/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
  },
};
