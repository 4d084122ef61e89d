/** Elements 0 … size − 1 in sets that can be united. */
export class DisjointSets {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  rootOf(element: number): number {
    let root = element;
    for (
      let parent = this.parents[root];
      parent !== undefined && parent !== root;
      parent = this.parents[root]
    ) {
      root = parent;
    }
    this.parents[element] = root;
    return root;
  }

  unite(a: number, b: number): void {
    const [low, high] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) this.parents[high] = low;
  }

  groups(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (const element of this.parents.keys()) {
      const root = this.rootOf(element);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [element]);
      else group.push(element);
    }
    return [...groups.values()];
  }
}
