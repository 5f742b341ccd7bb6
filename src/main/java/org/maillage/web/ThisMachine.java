package org.maillage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;

/**
 * Tells whether the platform is tried on a machine of its own by somebody who sits at it: served to that machine alone
 * with the database that comes along, and asked by a browser on it, never by one behind a proxy.
 */
@Component
public record ThisMachine(Settings settings) {

    private static final List<String> OF_PROXIES =
            List.of("X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "X-Real-IP");

    /** Whether the platform is for this machine alone, and the request comes from a browser on it. */
    public boolean asks(HttpServletRequest request) {
        return isLocal() && comesFromIt(request);
    }

    /** Whether the platform is for this machine alone. */
    public boolean isLocal() {
        return !settings.database().isExternal() && is(settings.publicUrl().getHost());
    }

    private static boolean comesFromIt(HttpServletRequest request) {
        return Machine.connection(request) instanceof HttpServletRequest it
                && is(it.getRemoteAddr())
                && is(it.getServerName())
                && OF_PROXIES.stream().allMatch(header -> it.getHeader(header) == null);
    }

    private static boolean is(String host) {
        try {
            return host.equals("localhost")
                    || (Machine.IP.matcher(host).matches()
                            && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
