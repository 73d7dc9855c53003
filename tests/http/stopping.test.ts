import { once } from "node:events";
import { connect } from "node:net";
import { expect, test, vi } from "vitest";
import { ask, openDoor } from "../support/front-door";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("N-7 what is under way is finished, then the house is closed, once", async () => {
  const order: string[] = [];
  const door = await openDoor({
    handle: async () => {
      await pause(200);
      order.push("answered");
      return new Response("done");
    },
    house: { close: () => void order.push("closed") },
  });
  const underWay = door.ask();
  await pause(50);
  await Promise.all([door.served.stop(), door.served.stop()]);
  expect((await underWay).body.toString()).toBe("done");
  expect(order).toEqual(["answered", "closed"]);
});

test("N-7 nobody new is let in while the house closes", async () => {
  const door = await openDoor({ handle: () => pause(200).then(() => new Response("done")) });
  const underWay = door.ask();
  await pause(50);
  const stopped = door.served.stop();
  await expect(ask(door.port, {})).rejects.toThrow("ECONNREFUSED");
  await stopped;
  expect((await underWay).status).toBe(200);
});

test("N-7 a stream without end does not hold the house open", async () => {
  let cancelled = false;
  const events = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode("data: hello\n\n")),
      cancel: () => {
        cancelled = true;
      },
    });
  const door = await openDoor({
    handle: async () => new Response(events(), { headers: { "Content-Type": "text/event-stream" } }),
  });
  const listening = door.ask();
  await pause(100);
  const started = performance.now();
  await door.served.stop();
  expect(performance.now() - started).toBeLessThan(5_000);
  expect((await listening).body.toString()).toBe("data: hello\n\n");
  expect(cancelled).toBe(true);
});

test("N-7 neither does a connection that was opened ahead and never used", async () => {
  const door = await openDoor();
  const unused = connect(door.port, "127.0.0.1");
  await once(unused, "connect");
  await pause(50);
  const started = performance.now();
  await door.served.stop();
  expect(performance.now() - started).toBeLessThan(5_000);
});

test("T-8 the clock ticks while the house is open, and survives a tick that fails", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  let ticks = 0;
  const door = await openDoor({
    house: {
      settleClock: () => {
        ticks += 1;
        if (ticks === 1) throw new Error("busy");
      },
    },
  });
  vi.advanceTimersByTime(60_000);
  expect(ticks).toBe(3);
  expect(said).toHaveBeenCalledOnce();
  vi.useRealTimers();
  said.mockRestore();
  await door.served.stop();
});

test("a port that is taken is said in a sentence", async () => {
  const door = await openDoor();
  await expect(openDoor({ variables: { PORT: String(door.port) } })).rejects.toThrow(/is taken: set PORT/);
});
