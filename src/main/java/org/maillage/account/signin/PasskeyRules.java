package org.maillage.account.signin;

import java.util.Set;
import org.maillage.shared.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * What is asked of a passkey: it is bound to the address of this platform, and it must know its owner, by fingerprint,
 * face or code. A key that anybody may have found lets nobody in.
 */
@Configuration(proxyBeanMethods = false)
class PasskeyRules {

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(
            PublicKeyCredentialUserEntityRepository people, UserCredentialRepository passkeys, Settings settings) {
        var site = PublicKeyCredentialRpEntity.builder()
                .id(settings.publicUrl().getHost())
                .name("Maillage")
                .build();
        var origin = settings.address("").replaceAll("^([a-z]+://[^/]+).*$", "$1");
        var operations = new Webauthn4JRelyingPartyOperations(people, passkeys, site, Set.of(origin));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
