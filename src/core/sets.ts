/** Whether two sets have something in common. */
export function meet<One>(one: ReadonlySet<One>, other: ReadonlySet<One>): boolean {
  for (const member of one) if (other.has(member)) return true;
  return false;
}
