package org.maillage.account.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.account.Deeds;
import org.maillage.account.GuardAccount;
import org.maillage.account.Person;
import org.maillage.account.PersonId;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The passwords of those who want one: only their slow hashes are kept. */
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** From 0, guessed at once, to 4; as zxcvbn tells it. */
    private static final int STRONG_ENOUGH = 3;

    private final PasswordEncoder encoder = new FewHashes(PasswordHashes.encoder());
    private final JdbcClient database;
    private final Deeds deeds;
    private final GuardAccount guard;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Passwords(JdbcClient database, Deeds deeds, GuardAccount guard, TransactionTemplate transaction, Clock clock) {
        this.guard = guard;
        this.database = database;
        this.deeds = deeds;
        this.transaction = transaction;
        this.clock = clock;
    }

    PasswordEncoder encoder() {
        return encoder;
    }

    Optional<String> hash(PersonId person) {
        return database.sql("select hash from account.password where person = :person")
                .param("person", person.value())
                .query((row, number) -> row.getString("hash"))
                .optional();
    }

    /** Whether this is somebody's password. */
    boolean is(Person person, String typed) {
        return typed.length() <= LONGEST
                && hash(person.id()).filter(it -> encoder.matches(typed, it)).isPresent();
    }

    /** What is wrong with a password that somebody has thought of. */
    Mistakes check(String typed, Person person) {
        var mistakes = new Mistakes()
                .unless(typed.length() >= SHORTEST, "password", "account.password.short", SHORTEST)
                .unless(typed.length() <= LONGEST, "password", "account.password.long", LONGEST);
        if (mistakes.none()) {
            // Word by word: names for addresses are cut, and the words behind would be lost.
            var known = Stream.of((person.name() + " " + person.email().value() + " maillage catalyseur")
                            .split("[\\s@.\\-]+"))
                    .map(Typed::slug)
                    .toList();
            mistakes.unless(
                    !holdsAddress(typed, person.email().value())
                            && new Zxcvbn().measure(typed, known).getScore() >= STRONG_ENOUGH,
                    "password",
                    "account.password.weak");
        }
        return mistakes;
    }

    /** Whether it is little more than the address of its owner, which everybody knows who writes to them. */
    private static boolean holdsAddress(String typed, String address) {
        var small = typed.toLowerCase(Locale.ROOT);
        return small.contains(address) || address.contains(small.strip());
    }

    void set(Person person, String password) {
        // Before the transaction, which would hold a connection while others wait for their turn.
        var hash = encoder.encode(password);
        transaction.executeWithoutResult(status -> {
            keep(person, hash);
            deeds.write(person.id(), "set-password", person.id().value(), "");
            guard.changed(person, "set-password");
        });
    }

    /** Keeps another hash, of the same password or of a new one. */
    void keep(Person person, String hash) {
        database.sql("""
                insert into account.password (person, hash, changed_at)
                values (:person, :hash, :now)
                on conflict (person) do update
                set hash = excluded.hash, changed_at = excluded.changed_at
                """)
                .param("person", person.id().value())
                .param("hash", hash)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    @Transactional
    public void remove(Person person) {
        var removed = database.sql("delete from account.password where person = :person")
                .param("person", person.id().value())
                .update();
        if (removed > 0) {
            deeds.write(person.id(), "removed-password", person.id().value(), "");
            guard.changed(person, "removed-password");
        }
    }
}
