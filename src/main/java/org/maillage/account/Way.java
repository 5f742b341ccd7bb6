package org.maillage.account;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** A way in which somebody shows who they are; the session keeps which, and when, as factors of Spring Security. */
public enum Way {
    LINK(FactorGrantedAuthority.OTT_AUTHORITY),
    PASSWORD(FactorGrantedAuthority.PASSWORD_AUTHORITY),
    PASSKEY(FactorGrantedAuthority.WEBAUTHN_AUTHORITY),
    PROVIDER(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY),
    /** A provider that says it has asked for two factors itself. */
    PROVIDER_TWICE("FACTOR_AUTHORIZATION_CODE_TWICE");

    private final String factor;

    Way(String factor) {
        this.factor = factor;
    }

    /** That somebody has shown it at a moment. */
    public FactorGrantedAuthority at(Instant moment) {
        return FactorGrantedAuthority.withAuthority(factor).issuedAt(moment).build();
    }

    static Optional<Way> of(GrantedAuthority authority) {
        return Arrays.stream(values())
                .filter(it -> it.factor.equals(authority.getAuthority()))
                .findFirst();
    }
}
