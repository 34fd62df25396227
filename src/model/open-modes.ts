import type { Sound } from "./document.ts";
import type { Item as ItemFile, Mode, Version } from "./generated/files.ts";

/** Whether a region's version is handled wholly online: what contradicts that is one rule's to say. */
export const isWhollyOnline = (
  version: Sound<Version>,
  item: Sound<ItemFile> | undefined,
  region: string,
): boolean => openModes(version, item, region).includes("全程网办");

/**
 * The modes a region's version is to be judged by: those it has opened itself; where it says nothing of 异地通办,
 * those in which the item names the region as handling. None where it has not been opened.
 */
export function openModes(
  version: Sound<Version>,
  item: Sound<ItemFile> | undefined,
  region: string,
): readonly Mode[] {
  const { crossRegion } = version;
  if (crossRegion?.open === false) return [];
  if (crossRegion?.modes !== undefined) return crossRegion.modes;
  return (item?.modes ?? []).flatMap(({ mode, handles }) =>
    mode !== undefined && handles?.includes(region) === true ? [mode] : [],
  );
}
