package org.maillage.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.account.LetIn;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.account.Way;
import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Signing in by an account elsewhere, where the operator has named a provider of such accounts (OpenID Connect). */
@Component
record ProviderSecurity(
        Provider provider, Identities identities, People people, Welcome welcome, LetIn letIn, Refuse refuse)
        implements SecurityPart {

    /** The mark in the session of who has asked to link an account there. */
    static final String LINKING = "linking";

    private static final Set<String> TWICE =
            Set.of("mfa", "phr", "phrh", "http://schemas.openid.net/pape/policies/2007/06/multi-factor");

    @Override
    public void addTo(HttpSecurity http) {
        if (!provider.isNamed()) {
            return;
        }
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .clientRegistrationRepository(provider.registrations())
                .authorizedClientRepository(new KeepNoTokens())
                .authorizationEndpoint(out -> out.baseUri("/sign-in/to"))
                .redirectionEndpoint(back -> back.baseUri("/sign-in/provider/back"))
                .userInfoEndpoint(user -> user.oidcUserService(this::known))
                .successHandler(welcome.by(
                        "signed-in.provider",
                        Known.class,
                        Known::person,
                        (who, in) -> letIn.letIn(in, who.way(), who.getAuthenticatedAt())))
                .failureHandler(refuse.by("provider", "/sign-in?problem=provider")));
    }

    private OidcUser known(OidcUserRequest request) {
        var there = new OidcUserService().loadUser(request);
        var signedIn = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(people::signedIn)
                .filter(it -> wantsToLink());
        return identities
                .personOf(there, signedIn)
                .map(it -> new Known(there, it))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("nobody-here")));
    }

    /** Whether the reader has just asked, by a form of this site, to link the account there; it counts once. */
    private static boolean wantsToLink() {
        var request = RequestContextHolder.currentRequestAttributes();
        var wants = request.getAttribute(LINKING, RequestAttributes.SCOPE_SESSION) != null;
        request.removeAttribute(LINKING, RequestAttributes.SCOPE_SESSION);
        return wants;
    }

    /** Somebody who is known at the provider and here. */
    private static final class Known extends DefaultOidcUser {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient @Nullable Person person;

        Known(OidcUser there, Person person) {
            super(there.getAuthorities(), there.getIdToken(), there.getUserInfo());
            this.person = person;
        }

        Person person() {
            return Objects.requireNonNull(person);
        }

        /** Whether the provider has asked for two factors, it says itself (RFC 8176, and what OpenID calls contexts). */
        Way way() {
            var methods = getIdToken().getAuthenticationMethods();
            var context = getIdToken().getAuthenticationContextClass();
            return (methods != null && methods.contains("mfa")) || (context != null && TWICE.contains(context))
                    ? Way.PROVIDER_TWICE
                    : Way.PROVIDER;
        }
    }

    /** The platform asks the provider who somebody is, once, and nothing more: it keeps no token. */
    private static final class KeepNoTokens implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // It is Spring’s.
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String provider, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {
            // Nothing is kept.
        }

        @Override
        public void removeAuthorizedClient(
                String provider, Authentication who, HttpServletRequest request, HttpServletResponse response) {
            // Nothing was kept.
        }
    }
}
