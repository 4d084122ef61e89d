/** For each of some places in order the row that keeps it clear of those before it by `room`: 0, or higher where it is crowded. */
export function dodge(places: readonly number[], room: number): readonly number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= room);
    const row = free < 0 ? ends.length : free;
    ends[row] = place;
    return row;
  });
}
