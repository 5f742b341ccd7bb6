package org.maillage.directory;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who does not want to be kept or written to. Of an address or a number a hash is kept with a salt of this platform:
 * enough to know it again, not enough to read it.
 */
@Repository
public record Oppositions(JdbcClient database, Clock clock) {

    /** What the CNIL asks for commercial prospecting: three years at least. */
    private static final Period KEPT = Period.ofYears(3);

    private static final String ALGORITHM = "HmacSHA256";

    private static final String NAMED = "name ";
    private static final HexFormat HEX = HexFormat.of();

    /** Whether whoever has an address or a number is opposed. */
    public boolean isOpposed(String reach) {
        return !reach.isBlank()
                && database.sql("select exists (select from directory.opposition where hash = :hash)")
                        .param("hash", hash(reach, salt()))
                        .query(Boolean.class)
                        .single();
    }

    /** Those of some addresses or numbers of which whoever has them is opposed. */
    public Set<String> opposedOf(Collection<String> reaches) {
        if (reaches.isEmpty()) {
            return Set.of();
        }
        var salt = salt();
        var byHash = new HashMap<String, String>();
        reaches.forEach(it -> byHash.put(HEX.formatHex(hash(it, salt)), it));
        return database
                .sql(
                        "select encode(hash, 'hex') from directory.opposition where hash = any(select decode(h, 'hex') from unnest(:hashes) h)")
                .param("hashes", byHash.keySet().toArray(String[]::new))
                .query((row, number) -> byHash.get(row.getString(1)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Of whom a team has addresses and names in turn, those addresses and names of which somebody is opposed. */
    public Set<String> opposedAmong(UUID team, Collection<String> reaches, Collection<String> names) {
        var asked = new HashMap<String, String>();
        reaches.forEach(it -> asked.put(it, it));
        names.forEach(it -> asked.put(word(team, it), it));
        return opposedOf(asked.keySet()).stream().map(asked::get).collect(Collectors.toSet());
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
                .param("hash", hash(reach, salt()))
                .param("now", OffsetDateTime.now(clock))
                .param("until", LocalDate.now(clock).plus(KEPT))
                .update();
    }

    /** Whether somebody of a name does not want to be kept by a team, who gave no address or number to know them by. */
    public boolean isOpposed(UUID team, String name) {
        return isOpposed(word(team, name));
    }

    /** Remembers that somebody of a name does not want to be kept by a team. */
    public void oppose(UUID team, String name) {
        oppose(word(team, name));
    }

    private static String word(UUID team, String name) {
        return NAMED + team + "@" + Likeness.of(name);
    }

    private byte[] salt() {
        return database.sql("select word from directory.salt")
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private static byte[] hash(String reach, byte[] salt) {
        try {
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
