package org.maillage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Tells whether the platform is tried on a machine of its own by somebody who sits at it: served to that machine alone
 * with the database that comes along, asked from it and by no proxy, in a browser that has opened the address which the
 * terminal shows. A proxy that says nothing of itself looks like somebody at the machine; the code it does not have.
 */
@Component
public class ThisMachine {

    /** Where the code of the terminal is turned into a cookie. */
    static final String PATH = "/this-machine";

    private static final String COOKIE = "this-machine";

    private static final List<String> OF_PROXIES = List.of(
            NamedProxies.READ,
            NamedProxies.WERE_THERE,
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "Forwarded",
            "X-Real-IP",
            "Via");

    private final Settings settings;
    private final Cookies cookies;
    private final Secret code;

    /** @param code that the operator has chosen; each start has one of its own when it is empty */
    public ThisMachine(Settings settings, @Value("${maillage.code:}") String code) {
        this.settings = settings;
        this.cookies = new Cookies(settings);
        this.code = code.isBlank() ? Secret.fresh() : new Secret(code);
    }

    /** The address to open first: on a machine of one's own it carries the code. */
    public String address() {
        return isLocal() ? settings.address(PATH + "?code=" + code.word()) : settings.address("");
    }

    /** Whether the platform is for this machine alone, and the request comes from a browser that is known on it. */
    public boolean asks(HttpServletRequest request) {
        return isNear(request)
                && cookies.find(request, COOKIE).filter(this::knows).isPresent();
    }

    /** Whether a request would be one of this machine, but for the code. */
    public boolean lacksTheCode(HttpServletRequest request) {
        return isNear(request) && !asks(request);
    }

    private boolean isNear(HttpServletRequest request) {
        return isLocal() && comesFromIt(request);
    }

    /** Whether the platform is for this machine alone. */
    public boolean isLocal() {
        return !settings.database().isExternal() && is(settings.publicUrl().getHost());
    }

    boolean knows(String typed) {
        return MessageDigest.isEqual(new Secret(typed).hash(), code.hash());
    }

    /** By which a browser is known that has shown the code. */
    ResponseCookie known() {
        return cookies.make(COOKIE, code.word()).build();
    }

    private static boolean comesFromIt(HttpServletRequest request) {
        // The name by which it asks, too: a page of elsewhere could have its own name lead here.
        var asked = Objects.requireNonNullElse(request.getHeader(HttpHeaders.HOST), request.getServerName());
        return is(request.getRemoteAddr())
                && is(request.getServerName())
                && is(asked.replaceFirst(":[0-9]{1,5}$", ""))
                && OF_PROXIES.stream().allMatch(header -> request.getHeader(header) == null);
    }

    static boolean is(String host) {
        try {
            return host.equals("localhost")
                    || (Machine.IP.matcher(host).matches()
                            && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
