package org.maillage.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.shared.Words;
import org.maillage.web.SetVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of what people agreed to. Nothing is agreed to before somebody says so, and each can be taken back. */
@Component
public class Consents {

    private static final int MOST = 100;

    private final JdbcClient database;
    private final Clock clock;

    Consents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of these people who agree to something at this moment. */
    public Set<UUID> given(Purpose purpose, Collection<UUID> people) {
        return database.sql("""
                select person
                from (
                  select distinct on (person) person, given
                  from account.consent
                  where purpose = :purpose
                  and person = any(:people)
                  order by person, id desc) latest
                where given
                """)
                .param("purpose", purpose.key())
                .param("people", people.toArray(UUID[]::new))
                .query((row, number) -> row.getObject("person", UUID.class))
                .set();
    }

    /** What somebody agrees to at this moment. */
    public Set<Purpose> of(PersonId person) {
        return Arrays.stream(Purpose.values())
                .filter(it -> !given(it, List.of(person.value())).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Purpose.class)));
    }

    /** Everything that somebody agreed to or took back, the latest first. */
    public List<Entry> ledger(PersonId person) {
        return database.sql("""
                select purpose, given, wording, at
                from account.consent
                where person = :person
                order by id desc
                limit :most
                """)
                .param("person", person.value())
                .param("most", MOST)
                .query((row, number) -> new Entry(
                        Purpose.find(row.getString("purpose")).orElseThrow(),
                        row.getBoolean("given"),
                        row.getString("wording"),
                        row.getObject("at", OffsetDateTime.class)))
                .list();
    }

    /**
     * Writes down what changes, with the words that the person reads; what stays the same is not written again.
     *
     * @param seen the version of what the person agreed to, on the page
     * @return false when it is something else by now; then nothing is written
     */
    @Transactional
    public boolean set(PersonId person, Set<Purpose> agreed, int seen) {
        database.sql("select id from account.person where id = :person for update")
                .param("person", person.value())
                .query(UUID.class)
                .single();
        var before = of(person);
        if (SetVersion.of(before) != seen) {
            return false;
        }
        for (var purpose : Purpose.values()) {
            if (before.contains(purpose) != agreed.contains(purpose)) {
                database.sql("""
                        insert into account.consent (person, purpose, given, wording, at)
                        values (:person, :purpose, :given, :wording, :now)
                        """)
                        .param("person", person.value())
                        .param("purpose", purpose.key())
                        .param("given", agreed.contains(purpose))
                        .param("wording", purpose.words())
                        .param("now", OffsetDateTime.now(clock))
                        .update();
            }
        }
        return true;
    }

    /** What somebody may agree to. */
    public enum Purpose {
        /** Those who walk an edition with somebody read the address. */
        SHARE_ADDRESS,
        /** Who ran an edition may write after its end. */
        CONTACT_AFTER,
        /** The name stands on the public page of the territory whose directory somebody keeps. */
        PUBLIC_NAME;

        /** The purpose as tables, forms and message keys name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What is agreed to, in words for the reader. */
        public String words() {
            return Words.say("account.consent." + key());
        }

        public static Optional<Purpose> find(String key) {
            return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
        }
    }

    /** Something agreed to or taken back. */
    public record Entry(Purpose purpose, boolean given, String wording, OffsetDateTime at) {}
}
