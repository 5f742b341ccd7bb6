package org.maillage.account.signin;

import java.util.Objects;
import org.maillage.shared.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * The provider of accounts elsewhere that the operator may name. It is asked for its addresses when somebody first
 * wants in by it, so that the platform starts without it.
 */
@Component
class Provider {

    /** By which Spring Security knows it; it is part of the address to which the provider sends people back. */
    static final String KEY = "provider";

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    private final Settings settings;
    private final SupplierClientRegistrationRepository registrations =
            new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(registration()));

    Provider(Settings settings) {
        this.settings = settings;
    }

    boolean isNamed() {
        return settings.provider().isNamed();
    }

    /** What readers call it; empty when there is none. */
    String name() {
        var named = settings.provider();
        return !named.isNamed() || !named.name().isBlank() ? named.name() : Objects.requireNonNull(named.issuer());
    }

    ClientRegistrationRepository registrations() {
        return registrations;
    }

    /** Whether it answers at this moment, or has answered once. */
    boolean answers() {
        try {
            return isNamed() && registrations.findByRegistrationId(KEY) != null;
        } catch (RuntimeException e) {
            LOG.warn(
                    "The provider of accounts {} does not answer.",
                    settings.provider().issuer(),
                    e);
            return false;
        }
    }

    private ClientRegistration registration() {
        var named = settings.provider();
        return ClientRegistrations.fromIssuerLocation(Objects.requireNonNull(named.issuer()))
                .registrationId(KEY)
                .clientId(Objects.requireNonNullElse(named.clientId(), ""))
                .clientSecret(Objects.requireNonNullElse(named.clientSecret(), ""))
                .clientName(name())
                .redirectUri(settings.address("/sign-in/provider/back"))
                .scope(OidcScopes.OPENID, OidcScopes.EMAIL, OidcScopes.PROFILE)
                .build();
    }
}
