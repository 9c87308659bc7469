package dibao.desk.gather;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * Tells addresses of the public internet from those that only mean something nearby: this machine,
 * its network, and what is reserved (RFC 6890). Addresses that carry an IPv4 address inside count
 * as that one.
 */
final class PublicAddress {

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    return address instanceof Inet4Address
        ? isPublic(address.getAddress())
        : isPublicSix(address.getAddress());
  }

  private static boolean isPublic(byte[] four) {
    int first = four[0] & 0xff;
    int second = four[1] & 0xff;
    int third = four[2] & 0xff;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    boolean example =
        (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    boolean home =
        first == 10
            || (first == 172 && second >= 16 && second < 32)
            || (first == 192 && second == 168)
            || (first == 169 && second == 254);
    return first != 0
        && first != 127
        && first < 224
        && !(shared || protocol || benchmark || example || home);
  }

  private static boolean isPublicSix(byte[] six) {
    int first = (six[0] & 0xff) << 8 | (six[1] & 0xff);
    int second = (six[2] & 0xff) << 8 | (six[3] & 0xff);
    if (first == 0x2002) {
      return isPublic(Arrays.copyOfRange(six, 2, 6)); // 6to4
    }
    if (first == 0x0064 && second == 0xff9b) {
      return isPublic(Arrays.copyOfRange(six, 12, 16)); // NAT64
    }
    boolean global = (first & 0xe000) == 0x2000;
    boolean teredo = first == 0x2001 && second == 0;
    boolean example = first == 0x2001 && second == 0x0db8;
    return global && !teredo && !example;
  }
}
