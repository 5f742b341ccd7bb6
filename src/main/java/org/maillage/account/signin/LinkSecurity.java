package org.maillage.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.maillage.account.EmailAddress;
import org.maillage.account.KnownBrowsers;
import org.maillage.account.People;
import org.maillage.account.SignedIn;
import org.maillage.account.Throttle;
import org.maillage.account.Way;
import org.maillage.web.Machine;
import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Signing in by a link and out again; what begins with /account is for those who are signed in. */
@Component
record LinkSecurity(
        SignInLinks links, People people, Throttle throttle, KnownBrowsers browsers, Welcome welcome, Refuse refuse)
        implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers("/account", "/account/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/first-run", "/invitations/*", "/sign-in/demonstration")
                        .permitAll())
                .requestCache(cache -> cache.requestCache(welcome.asked()))
                .oneTimeTokenLogin(link -> link.tokenService(links)
                        .loginPage("/sign-in")
                        .tokenGeneratingUrl("/sign-in/link")
                        .generateRequestResolver(this::asks)
                        .tokenGenerationSuccessHandler((request, response, token) -> {
                            EvenPace.end(request);
                            response.sendRedirect("/sign-in/sent");
                        })
                        .loginProcessingUrl("/sign-in/open")
                        // Also for a link that lost its end: it fails as any other that is not good.
                        .authenticationConverter(request -> new OneTimeTokenAuthenticationToken(
                                Objects.requireNonNullElse(request.getParameter("token"), "")))
                        .showDefaultSubmitPage(false)
                        .successHandler(welcome.by(
                                "signed-in",
                                Way.LINK,
                                SignedIn.class,
                                me -> people.find(me.person()).orElseThrow()))
                        .failureHandler(refuse.by("link", "/sign-in?problem=link")))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"));
    }

    /** An address that nothing can be sent to is answered as any other. */
    private GenerateOneTimeTokenRequest asks(HttpServletRequest request) {
        EvenPace.begin(request);
        var email = Optional.ofNullable(request.getParameter("email")).flatMap(EmailAddress::of);
        email.ifPresent(it -> throttle.countMail(it, Machine.of(request), browsers.knows(request, it)));
        return new GenerateOneTimeTokenRequest(email.map(EmailAddress::value).orElse("nobody"));
    }
}
