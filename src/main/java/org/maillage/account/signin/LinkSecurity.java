package org.maillage.account.signin;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.account.EmailAddress;
import org.maillage.account.People;
import org.maillage.account.SignedIn;
import org.maillage.account.Throttle;
import org.maillage.web.Machine;
import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Signing in by a link and out again; what begins with /account is for those who are signed in. */
@Component
record LinkSecurity(SignInLinks links, People people, Throttle throttle, Welcome welcome) implements SecurityPart {

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
                        .generateRequestResolver(request -> asks(request.getParameter("email"), Machine.of(request)))
                        .tokenGenerationSuccessHandler(
                                (request, response, token) -> response.sendRedirect("/sign-in/sent"))
                        .loginProcessingUrl("/sign-in/open")
                        // Also for a link that lost its end: it fails as any other that is not good.
                        .authenticationConverter(request -> new OneTimeTokenAuthenticationToken(
                                Objects.requireNonNullElse(request.getParameter("token"), "")))
                        .showDefaultSubmitPage(false)
                        .successHandler(welcome.by(
                                "signed-in",
                                SignedIn.class,
                                me -> people.find(me.person()).orElseThrow()))
                        .failureHandler((request, response, failure) -> response.sendRedirect("/sign-in?problem=link")))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"));
    }

    /** An address that nothing can be sent to is answered as any other. */
    private GenerateOneTimeTokenRequest asks(@Nullable String typed, String machine) {
        var email = Optional.ofNullable(typed).flatMap(EmailAddress::of);
        email.ifPresent(it -> throttle.countMail(it, machine));
        return new GenerateOneTimeTokenRequest(email.map(EmailAddress::value).orElse("nobody"));
    }
}
