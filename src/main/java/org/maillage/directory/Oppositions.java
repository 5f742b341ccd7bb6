package org.maillage.directory;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who does not want to be kept or written to. Of an address or a number a hash is kept with a salt of this platform:
 * enough to know it again, not enough to read it.
 */
@Repository
public class Oppositions {

    /** What the CNIL asks for commercial prospecting: three years at least. */
    private static final Period KEPT = Period.ofYears(3);

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient database;
    private final Clock clock;

    Oppositions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether whoever has an address or a number is opposed. */
    public boolean isOpposed(String reach) {
        return !reach.isBlank()
                && database.sql("select exists (select from directory.opposition where hash = :hash)")
                        .param("hash", hash(reach))
                        .query(Boolean.class)
                        .single();
    }

    /** Remembers that whoever has an address or a number is opposed. */
    public void oppose(String reach) {
        if (reach.isBlank()) {
            return;
        }
        database.sql("""
                insert into directory.opposition (hash, at, keep_until)
                values (:hash, :now, :until)
                on conflict (hash) do update set keep_until = excluded.keep_until
                """)
                .param("hash", hash(reach))
                .param("now", OffsetDateTime.now(clock))
                .param("until", LocalDate.now(clock).plus(KEPT))
                .update();
    }

    private byte[] hash(String reach) {
        try {
            var salt = database.sql("select word from directory.salt")
                    .query((row, number) -> row.getBytes(1))
                    .single();
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            return mac.doFinal(plain(reach).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    // One address or number, however it is written.
    private static String plain(String reach) {
        var small = reach.strip().toLowerCase(Locale.ROOT);
        return small.contains("@") ? small : small.replaceAll("^\\+33", "0").replaceAll("[^0-9+]", "");
    }
}
