package org.maillage.account.signin;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.maillage.account.Deeds;
import org.maillage.account.LetIn;
import org.maillage.account.Person;
import org.maillage.account.Way;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** What follows a sign-in, by whatever way: it is written down, and the reader goes where he wanted to go. */
@Component
class Welcome {

    private static final String DESK = "/desk";

    private final AskedPage asked;
    private final LetIn letIn;
    private final Deeds deeds;

    Welcome(AskedPage asked, LetIn letIn, Deeds deeds) {
        this.asked = asked;
        this.letIn = letIn;
        this.deeds = deeds;
    }

    /** What somebody asked for who has to sign in first. */
    RequestCache asked() {
        return asked;
    }

    /**
     * Keeps who has come in, writes it down, and leads on by a redirect.
     *
     * @param act a key of the words {@code account.deed.…}
     * @param principal as which this way in knows somebody
     */
    <P> AuthenticationSuccessHandler by(String act, Way way, Class<P> principal, Function<P, Person> person) {
        return by(act, way, principal, person, new DefaultRedirectStrategy());
    }

    /** The same, leading on in another way than by a redirect. */
    <P> AuthenticationSuccessHandler by(
            String act, Way way, Class<P> principal, Function<P, Person> person, RedirectStrategy leading) {
        return by(act, principal, person, (who, in) -> letIn.letIn(in, way), leading);
    }

    /** The same for a way that says by itself how much it has shown, and when. */
    <P> AuthenticationSuccessHandler by(
            String act, Class<P> principal, Function<P, Person> person, BiConsumer<P, Person> lettingIn) {
        return by(act, principal, person, lettingIn, new DefaultRedirectStrategy());
    }

    private <P> AuthenticationSuccessHandler by(
            String act,
            Class<P> principal,
            Function<P, Person> person,
            BiConsumer<P, Person> lettingIn,
            RedirectStrategy leading) {
        var on = new SavedRequestAwareAuthenticationSuccessHandler();
        on.setRequestCache(asked);
        on.setDefaultTargetUrl(DESK);
        on.setRedirectStrategy(leading);
        return (request, response, authentication) -> {
            var who = principal.cast(Objects.requireNonNull(authentication.getPrincipal()));
            var in = person.apply(who);
            lettingIn.accept(who, in);
            deeds.write(in.id(), act, in.id().value(), "");
            // Once: whoever signs in again within the hour has not asked for it again.
            asked.removeRequest(request, response);
            var back = WayBack.take(request);
            if (back.isEmpty()) {
                on.onAuthenticationSuccess(request, response, authentication);
            } else {
                leading.sendRedirect(request, response, back.get());
            }
        };
    }
}
