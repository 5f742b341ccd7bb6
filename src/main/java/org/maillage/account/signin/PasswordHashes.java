package org.maillage.account.signin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * The slow hashes of passwords: PBKDF2 with HMAC-SHA-256, in as many rounds as OWASP asks for. Those of before count until
 * their owner comes in by them, when they are made anew. All hashes of the platform are made here.
 */
final class PasswordHashes {

    static final String NOW = "pbkdf2-600k";
    static final String BEFORE = "pbkdf2";

    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;

    private PasswordHashes() {}

    static PasswordEncoder encoder() {
        var now = new Pbkdf2PasswordEncoder("", SALT_BYTES, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        return new DelegatingPasswordEncoder(NOW, Map.of(NOW, now, BEFORE, new AsLong()));
    }

    /** The hashes of before, which take about as long as those of today: the time would tell who has one. */
    private static final class AsLong implements PasswordEncoder {

        private final PasswordEncoder before = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

        @Override
        public @Nullable String encode(@Nullable CharSequence typed) {
            return before.encode(typed);
        }

        @Override
        public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
            // It was made in half as many rounds.
            var matches = before.matches(typed, hash);
            return before.matches(typed, hash) && matches;
        }
    }
}
