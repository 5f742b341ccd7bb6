package org.maillage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The machine that a request comes from, as far as it can be told apart from others. Behind a proxy that the operator
 * has named it is the one that the proxy has seen ({@link NamedProxies}); what a request says itself is not read.
 */
public final class Machine {

    /** An address as numbers: a name is never looked up, since whoever owns it says where it leads. */
    static final Pattern IP = Pattern.compile("[0-9.]+|\\[?[0-9a-fA-F]*:[0-9a-fA-F:.]*]?");

    /** Whoever has one address of version 6 has all that begin in this way. */
    private static final int BYTES_OF_A_NETWORK = 8;

    private Machine() {}

    public static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        try {
            if (!IP.matcher(address).matches()) {
                return address;
            }
            var found = InetAddress.getByName(address);
            return found instanceof Inet6Address it ? network(it) : found.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private static String network(Inet6Address address) throws UnknownHostException {
        var bytes = Arrays.copyOf(Arrays.copyOf(address.getAddress(), BYTES_OF_A_NETWORK), address.getAddress().length);
        return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
    }
}
