type Cell = string | number;

const shown = (cell: Cell): string =>
  typeof cell === 'string' ? cell : cell >= 100 ? cell.toFixed(0) : cell.toPrecision(3);

/** Prints rows under their names, numbers to three figures and to the right. */
export function printTable(title: string, rows: readonly Record<string, Cell>[]): void {
  const names = Object.keys(rows[0] ?? {});
  const widths = names.map((name) =>
    Math.max(name.length, ...rows.map((row) => shown(row[name] ?? '').length)),
  );
  const line = (cells: readonly Cell[]): string =>
    cells
      .map((cell, i) => {
        const width = widths[i] ?? 0;
        return typeof cell === 'number' || i > 0
          ? shown(cell).padStart(width)
          : shown(cell).padEnd(width);
      })
      .join('  ');
  console.log(`\n${title}`);
  console.log(line(names));
  for (const row of rows) console.log(line(names.map((name) => row[name] ?? '')));
}
