import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

const rows = 25;

/** As many rows as a list shows; `cells` elements in all, each with so many letters. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const [cells = 0, letters = 0, first = 0] = ["cells", "letters", "first"].map((name) =>
    Number(searchParams.get(name)),
  );
  const text = "Service delivery across jurisdictions ".repeat(Math.ceil(letters / 38)).slice(0, letters);
  const perRow = Math.max(1, Math.round(cells / rows));
  return json({
    opening: "x".repeat(first),
    table: Array.from({ length: rows }, () => Array.from({ length: perRow }, () => text)),
  });
}

export default function Page() {
  const { opening, table } = useLoaderData<typeof loader>();
  return (
    <main>
      <p>{opening}</p>
      <table>
        <tbody>
          {table.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
