package org.maillage.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/** Makes the cookie of a session one like the others. */
@Component
@ConditionalOnWebApplication
record SessionCookie(Cookies cookies) implements DefaultCookieSerializerCustomizer {

    static final String NAME = "SESSION";

    @Override
    public void customize(DefaultCookieSerializer session) {
        var like = cookies.make(NAME, "").build();
        session.setCookieName(like.getName());
        session.setCookiePath("/");
        session.setUseSecureCookie(like.isSecure());
        session.setUseHttpOnlyCookie(like.isHttpOnly());
        session.setSameSite(like.getSameSite());
    }
}
