package org.maillage.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.maillage.shared.RecordRows;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Repository;

/** The people who can sign in. */
@Repository
public record People(JdbcClient database, Clock clock) {

    public Optional<Person> find(PersonId id) {
        return database.sql("select id, email, name, language, zone, pace, version from account.person where id = :id")
                .param("id", id.value())
                .query(RecordRows.of(Person.class))
                .optional();
    }

    public Optional<Person> find(EmailAddress email) {
        return database.sql(
                        "select id, email, name, language, zone, pace, version from account.person where email = :email")
                .param("email", email.value())
                .query(RecordRows.of(Person.class))
                .optional();
    }

    /** Who has signed in. */
    public Optional<Person> signedIn(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn me ? find(me.person()) : Optional.empty();
    }

    void add(Person person) {
        database.sql("""
                insert into account.person (id, email, name, language, created_at)
                values (:id, :email, :name, :language, :now)
                """)
                .param("id", person.id().value())
                .param("email", person.email().value())
                .param("name", person.name())
                .param("language", person.language().getLanguage())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /**
     * Changes what people say of themselves.
     *
     * @throws OptimisticLockingFailureException when somebody else has changed the person since it was read
     */
    public void save(Person person) {
        var written = database.sql("""
                update account.person
                set name = :name, language = :language, zone = :zone, pace = :pace, version = version + 1
                where id = :id
                and version = :version
                """)
                .param("name", person.name())
                .param("language", person.language().getLanguage())
                .param("zone", person.zone().getId())
                .param("pace", person.pace().key())
                .param("id", person.id().value())
                .param("version", person.version())
                .update();
        if (written == 0) {
            throw new OptimisticLockingFailureException("The person %s has changed.".formatted(person.id()));
        }
    }
}
