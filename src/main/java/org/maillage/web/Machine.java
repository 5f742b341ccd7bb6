package org.maillage.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * The machine that a request comes from. Behind a proxy near by it is the one that the proxy itself has added to the
 * list; what the request says before that can be made up.
 */
public final class Machine {

    private static final String LIST = "X-Forwarded-For";
    /** An address as numbers: a name is never looked up, since whoever owns it says where it leads. */
    static final Pattern IP = Pattern.compile("[0-9.]+|\\[?[0-9a-fA-F:]+]?");

    private Machine() {}

    public static String of(HttpServletRequest request) {
        var connection = connection(request);
        var peer = connection.getRemoteAddr();
        var list = connection instanceof HttpServletRequest it ? it.getHeader(LIST) : null;
        return list == null || !isNear(peer)
                ? peer
                : list.substring(list.lastIndexOf(',') + 1).strip();
    }

    /** The connection itself: what a request says of where it comes from can be made up. */
    static ServletRequest connection(HttpServletRequest request) {
        ServletRequest connection = request;
        while (connection instanceof ServletRequestWrapper wrapped) {
            connection = wrapped.getRequest();
        }
        return connection;
    }

    /** Whether an address is that of this machine or of its own network, where a proxy would be. */
    private static boolean isNear(String address) {
        try {
            var found = IP.matcher(address).matches() ? InetAddress.getByName(address) : null;
            return found != null && (found.isLoopbackAddress() || found.isSiteLocalAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
