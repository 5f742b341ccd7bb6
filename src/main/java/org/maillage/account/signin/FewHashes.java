package org.maillage.account.signin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.AtOnce;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords two at a time: each is slow on purpose, and a crowd of wrong ones must not take every processor. */
record FewHashes(PasswordEncoder encoder, AtOnce atOnce) implements PasswordEncoder {

    FewHashes(PasswordEncoder encoder) {
        this(encoder, new AtOnce(2, Duration.ofSeconds(10)));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return atOnce.get(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return atOnce.get(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
