package org.maillage.account;

import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Signs in, in the browser that asks, somebody who has just proved who they are; and out. */
@Component
public class LetIn {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final CsrfTokenRepository words;

    LetIn(CsrfTokenRepository words) {
        this.words = words;
    }

    /** Signs somebody in, in a session of a new name, and with a new word for forms: what was known before ends. */
    public void letIn(Person person) {
        var here = here();
        if (here.getRequest().getSession(false) != null) {
            here.getRequest().changeSessionId();
        }
        renew(person);
        new CsrfAuthenticationStrategy(words)
                .onAuthentication(
                        SecurityContextHolder.getContext().getAuthentication(),
                        here.getRequest(),
                        Objects.requireNonNull(here.getResponse()));
    }

    /** Keeps in the session what the person is called from now on, and the time zone. */
    public void renew(Person person) {
        var me = SignedIn.of(person);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(me, null, me.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, here().getRequest(), Objects.requireNonNull(here().getResponse()));
    }

    public void letOut() {
        new SecurityContextLogoutHandler()
                .logout(here().getRequest(), Objects.requireNonNull(here().getResponse()), null);
    }

    private static ServletRequestAttributes here() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
