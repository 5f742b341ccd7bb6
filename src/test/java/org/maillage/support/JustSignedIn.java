package org.maillage.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.account.Way;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People who have come in a moment ago, by a link: a fresh proof of who they are. */
public final class JustSignedIn {

    private JustSignedIn() {}

    public static RequestPostProcessor as(UUID who, String name) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(who, name, null), null, List.of(Way.LINK.at(Instant.now()))));
    }
}
