import { useLoaderData } from "@remix-run/react";
import { permissionsWords } from "../../domain/overviews/permission-words";
import { permissionsFilter } from "../../domain/overviews/permissions-filter";
import { permissionsPage } from "../../domain/overviews/permissions-table.server";
import { PermissionsView } from "../../domain/overviews/views/permissions/permissions-view";
import { titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const meta = titled((_, language) => permissionsWords[language].title);

export const loader = page(({ house, language, url }) => ({
  page: permissionsPage(language, permissionsFilter(url.searchParams)),
  withActs: house.slices.map(({ name }) => name),
}));

export default function Permissions() {
  return <PermissionsView {...useLoaderData<typeof loader>()} />;
}
