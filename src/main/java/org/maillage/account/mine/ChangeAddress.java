package org.maillage.account.mine;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.maillage.account.AddressChanged;
import org.maillage.account.Deeds;
import org.maillage.account.EmailAddress;
import org.maillage.account.GuardAccount;
import org.maillage.account.OthersOut;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.account.PersonId;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.shared.OwnData;
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the address of an account: the new one counts once its owner has followed the link sent to it. */
@Component
class ChangeAddress {

    private static final Duration GOOD_FOR = Duration.ofHours(24);

    private final JdbcClient database;
    private final People people;
    private final List<OwnData> modules;
    private final PostMail post;
    private final ApplicationEventPublisher events;
    private final Deeds deeds;
    private final GuardAccount guard;
    private final Settings settings;
    private final Clock clock;

    ChangeAddress(
            JdbcClient database,
            People people,
            List<OwnData> modules,
            PostMail post,
            ApplicationEventPublisher events,
            Deeds deeds,
            GuardAccount guard,
            Settings settings,
            Clock clock) {
        this.database = database;
        this.people = people;
        this.modules = modules;
        this.post = post;
        this.events = events;
        this.deeds = deeds;
        this.guard = guard;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends the link. Whoever has an account at that address already hears of it instead, and nobody else does. */
    @Transactional
    public void ask(Person person, EmailAddress email) {
        if (people.find(email).isPresent()) {
            return;
        }
        var secret = Secret.fresh();
        database.sql("""
                insert into account.email_change (person, email, secret_hash, expires_at)
                values (:person, :email, :hash, :expires)
                on conflict (person) do update
                set email = excluded.email, secret_hash = excluded.secret_hash, expires_at = excluded.expires_at
                """)
                .param("person", person.id().value())
                .param("email", email.value())
                .param("hash", secret.hash())
                .param("expires", OffsetDateTime.now(clock).plus(GOOD_FOR))
                .update();
        var link = settings.address("/account/address?token=" + secret.word());
        post.postMail(Letter.of(person.language(), "account.mail.address", List.of(), person.name(), new Ours(link))
                .to(email.value(), "new address " + secret.word().hashCode() + " " + clock.instant())
                .withSecret()
                .goodFor(GOOD_FOR));
    }

    /** Makes the new address count, and tells the old one; false when the link does not. */
    @Transactional
    public boolean confirm(PersonId me, Secret secret) {
        var asked = asked(me, secret);
        asked.ifPresent(email -> change(people.find(me).orElseThrow(), email));
        return asked.isPresent();
    }

    private Optional<String> asked(PersonId me, Secret secret) {
        return database.sql("""
                delete from account.email_change
                where person = :person
                and secret_hash = :hash
                and expires_at > :now
                and not exists (select from account.person where person.email = email_change.email)
                returning email
                """)
                .param("person", me.value())
                .param("hash", secret.hash())
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> row.getString(1))
                .optional();
    }

    @EventListener
    void on(OthersOut out) {
        database.sql("delete from account.email_change where person = :person")
                .param("person", out.person().value())
                .update();
    }

    private void change(Person person, String email) {
        events.publishEvent(new AddressChanged(person, new EmailAddress(email)));
        modules.stream()
                .flatMap(it -> it.readdressings().stream())
                .forEach(it -> database.sql(it)
                        .param("person", person.id().value())
                        .param("email", person.email().value())
                        .param("after", email)
                        .update());
        deeds.write(person.id(), "changed-address", person.id().value(), "");
        guard.shut(person);
        post.postMail(Letter.of(person.language(), "account.mail.address-changed", List.of(), person.name(), email)
                .to(person.email().value(), "old address %s %s".formatted(person.id(), clock.instant())));
    }
}
