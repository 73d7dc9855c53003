// The pieces of a page that come alive, each fetched only where it stands. Everything else stays as the server drew it.
const pieces: Record<string, () => Promise<{ comeAlive: (place: HTMLElement) => void }>> = {
  "rich-text": () => import("./ui/rich-text/alive.client-only"),
  aside: () => import("./ui/form/aside.client-only"),
  upload: () => import("./ui/form/upload.client-only"),
  looked: () => import("./domain/meeting-papers/views/looked.client-only"),
  presence: () => import("./domain/presence/views/alive.client-only"),
  agenda: () => import("./domain/agendas/views/alive.client-only"),
  sums: () => import("./domain/funding/views/sums.client-only"),
};

for (const place of document.querySelectorAll<HTMLElement>("[data-alive]")) {
  void pieces[place.dataset.alive ?? ""]?.().then(({ comeAlive }) => comeAlive(place));
}
