/** The tool as it names itself in reports and publications; the version is the package's, kept equal by a test. */
export const tool = { name: "tongban", version: "0.1.0" } as const;
