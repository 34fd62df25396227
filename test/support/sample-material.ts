import { parse } from "yaml";
import { sampleFiles } from "../../src/reference/sample.ts";

/** The material that every version of the sample catalogue asks for. */
export const sampleMaterial: Readonly<Record<string, unknown>> = parse(
  sampleFiles["items/sample/qingpu.yaml"] ?? "",
).materials[0];
