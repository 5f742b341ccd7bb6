package org.maillage.account.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.account.PersonId;
import org.maillage.account.Proofs;
import org.maillage.account.Way;
import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Signing in by passkey. A script talks with the browser about keys; the addresses that it uses are those of Spring
 * Security. A passkey names the person by the bytes of the id, so that no table of names is needed beside it.
 */
@Component
record PasskeySecurity(People people, Welcome welcome, Refuse refuse, Proofs proofs)
        implements SecurityPart, PublicKeyCredentialUserEntityRepository {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(HttpMethod.POST, "/webauthn/register")
                        .access((reader, request) -> new AuthorizationDecision(proofs.areFresh(reader.get())))
                        .requestMatchers(HttpMethod.DELETE, "/webauthn/**")
                        .denyAll())
                .webAuthn(keys -> keys.disableDefaultRegistrationPage(true).withObjectPostProcessor(new LeadOn()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return people.find(Passkeys.person(id)).map(PasskeySecurity::entity).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
        return people.find(new PersonId(UUID.fromString(id)))
                .map(PasskeySecurity::entity)
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        // People are known already; a passkey makes none.
    }

    @Override
    public void delete(Bytes id) {
        // A person stays without passkeys.
    }

    /** What the safe for passkeys shows of somebody. */
    private static PublicKeyCredentialUserEntity entity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Passkeys.user(person.id()))
                .name(person.email().value())
                .displayName(person.name())
                .build();
    }

    /** Whoever has come in by passkey is kept as by any other way; the script is told where to go on. */
    private final class LeadOn implements ObjectPostProcessor<WebAuthnAuthenticationFilter> {

        @Override
        public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
            RedirectStrategy told = (request, response, url) -> {
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
                response.getWriter().write("{\"redirectUrl\":\"" + url.replace("\"", "%22") + "\"}");
            };
            filter.setAuthenticationSuccessHandler(welcome.by(
                    "signed-in.passkey",
                    Way.PASSKEY,
                    PublicKeyCredentialUserEntity.class,
                    it -> people.find(Passkeys.person(it.getId())).orElseThrow(),
                    told));
            filter.setAuthenticationFailureHandler(refuse.by("passkey"));
            return filter;
        }
    }
}
