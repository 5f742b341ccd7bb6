package org.maillage.account.signin;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Deeds;
import org.maillage.account.EmailAddress;
import org.maillage.account.SignedIn;
import org.maillage.account.Throttle;
import org.maillage.shared.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Component;

/** Signing in by link and out again; what begins with /account is for those who are signed in. */
@Component
class SignInSecurity implements SecurityPart {

    private final SignInLinks links;
    private final Throttle throttle;
    private final Deeds deeds;

    SignInSecurity(SignInLinks links, Throttle throttle, Deeds deeds) {
        this.links = links;
        this.throttle = throttle;
        this.deeds = deeds;
    }

    @Override
    public void addTo(HttpSecurity http) {
        var asked = new CookieRequestCache();
        var home = new SavedRequestAwareAuthenticationSuccessHandler();
        home.setRequestCache(asked);
        home.setDefaultTargetUrl("/desk");
        http.authorizeHttpRequests(may -> may.requestMatchers("/account", "/account/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/first-run", "/invitations/*", "/sign-in/demonstration")
                        .permitAll())
                .requestCache(cache -> cache.requestCache(asked))
                .oneTimeTokenLogin(link -> link.tokenService(links)
                        .loginPage("/sign-in")
                        .tokenGeneratingUrl("/sign-in/link")
                        .generateRequestResolver(
                                request -> asks(request.getParameter("email"), request.getRemoteAddr()))
                        .tokenGenerationSuccessHandler(
                                (request, response, token) -> response.sendRedirect("/sign-in/sent"))
                        .loginProcessingUrl("/sign-in/open")
                        // Also for a link that lost its end: it fails as any other that is not good.
                        .authenticationConverter(request -> new OneTimeTokenAuthenticationToken(
                                Objects.requireNonNullElse(request.getParameter("token"), "")))
                        .showDefaultSubmitPage(false)
                        .successHandler((request, response, signedIn) -> {
                            if (signedIn.getPrincipal() instanceof SignedIn me) {
                                deeds.write(me.person(), "signed-in", me.id(), "");
                            }
                            home.onAuthenticationSuccess(request, response, signedIn);
                        })
                        .failureHandler((request, response, failure) -> response.sendRedirect("/sign-in?problem=link")))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"));
    }

    /** An address that nothing can be sent to, or that was asked for too often, is answered as any other. */
    private GenerateOneTimeTokenRequest asks(@Nullable String typed, String machine) {
        var email = Optional.ofNullable(typed).flatMap(EmailAddress::of).filter(it -> throttle.lets(it, machine));
        return new GenerateOneTimeTokenRequest(email.map(EmailAddress::value).orElse("nobody"));
    }
}
