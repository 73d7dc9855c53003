import { BlockList, isIP } from "node:net";

/** The proxies whose word is taken; nobody's by default. */
export function trustIn(proxies: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = "", bits] = proxy.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/**
 * Who is really asking: the peer, or, behind proxies we trust, the last address that none of them is. What stands
 * further left in X-Forwarded-For anyone may have written.
 */
export function remoteAddressOf(
  peer: string,
  forwardedFor: string,
  trusted: (address: string) => boolean,
): string {
  let address = plain(peer);
  const hops = forwardedFor.split(",").map((hop) => plain(hop.trim()));
  while (trusted(address)) {
    const previous = hops.pop();
    if (!previous || isIP(previous) === 0) return address;
    address = previous;
  }
  return address;
}

/** An IPv4 address that arrives dressed as IPv6 is still the same address. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");
