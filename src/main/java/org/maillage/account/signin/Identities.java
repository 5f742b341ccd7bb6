package org.maillage.account.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.Deeds;
import org.maillage.account.EmailAddress;
import org.maillage.account.GuardAccount;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who somebody is at the provider of accounts. People are known here by invitation alone: the first time, the provider
 * must vouch for an address that is known here, or the person is signed in already and links the two.
 */
@Component
class Identities {

    private final JdbcClient database;
    private final People people;
    private final Deeds deeds;
    private final GuardAccount guard;
    private final Clock clock;

    Identities(JdbcClient database, People people, Deeds deeds, GuardAccount guard, Clock clock) {
        this.guard = guard;
        this.database = database;
        this.people = people;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Whose account it is, linked now if it can be; nobody's when there is no reason to believe so. */
    @Transactional
    public Optional<Person> personOf(OidcUser there, Optional<Person> signedIn) {
        var linked = linked(there);
        return linked.isPresent()
                ? linked
                : signedIn.or(() -> vouchedFor(there)).filter(it -> link(there, it));
    }

    private Optional<Person> linked(OidcUser there) {
        return database.sql("select person from account.identity where issuer = :issuer and subject = :subject")
                .param("issuer", String.valueOf(there.getIssuer()))
                .param("subject", there.getSubject())
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .optional()
                .flatMap(people::find);
    }

    private Optional<Person> vouchedFor(OidcUser there) {
        return Optional.ofNullable(there.getEmail())
                .filter(it -> Boolean.TRUE.equals(there.getEmailVerified()))
                .flatMap(EmailAddress::of)
                .flatMap(people::find);
    }

    private boolean link(OidcUser there, Person person) {
        var linked = database.sql("""
                insert into account.identity (issuer, subject, person, linked_at)
                values (:issuer, :subject, :person, :now)
                on conflict do nothing
                """)
                .param("issuer", String.valueOf(there.getIssuer()))
                .param("subject", there.getSubject())
                .param("person", person.id().value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (linked > 0) {
            deeds.write(person.id(), "linked-account", person.id().value(), "");
            guard.changed(person, "linked-account");
        }
        return linked > 0;
    }

    boolean has(PersonId person) {
        return database.sql("select exists (select from account.identity where person = :person)")
                .param("person", person.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Parts the accounts again. */
    @Transactional
    public void unlink(Person person) {
        var unlinked = database.sql("delete from account.identity where person = :person")
                .param("person", person.id().value())
                .update();
        if (unlinked > 0) {
            deeds.write(person.id(), "unlinked-account", person.id().value(), "");
            guard.changed(person, "unlinked-account");
        }
    }
}
