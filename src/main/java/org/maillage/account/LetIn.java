package org.maillage.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Signs somebody in who has just proved who they are in another way than by a sign-in link. */
@Component
public class LetIn {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final CsrfTokenRepository words;

    LetIn(CsrfTokenRepository words) {
        this.words = words;
    }

    /** Signs somebody in, in a session of a new name, and with a new word for forms: what was known before ends. */
    public void letIn(Person person, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        renew(person, request, response);
        new CsrfAuthenticationStrategy(words)
                .onAuthentication(SecurityContextHolder.getContext().getAuthentication(), request, response);
    }

    /** Keeps in the session what the person is called from now on, and the time zone. */
    public void renew(Person person, HttpServletRequest request, HttpServletResponse response) {
        var me = SignedIn.of(person);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(me, null, me.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
