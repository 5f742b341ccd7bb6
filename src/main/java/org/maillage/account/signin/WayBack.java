package org.maillage.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Where somebody goes on who shows once more who they are, by whatever way; the session keeps it. */
final class WayBack {

    private static final String NAME = WayBack.class.getName();

    private WayBack() {}

    static void keep(HttpSession session, String path) {
        session.setAttribute(NAME, path);
    }

    /** It leads back once. */
    static Optional<String> take(HttpServletRequest request) {
        var session = request.getSession(false);
        var path = session == null ? null : (String) session.getAttribute(NAME);
        if (session != null && path != null) {
            session.removeAttribute(NAME);
        }
        return Optional.ofNullable(path);
    }
}
