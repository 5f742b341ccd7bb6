package org.maillage.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator. The address that does it carries a code which only the journal of the server shows, so
 * that nobody on the net comes before the operator. Any node takes what any has shown.
 */
@Component
class FirstRun {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRun.class);
    private static final long FIRST_RUN_LOCK = 20_180_503L;

    private final Secret code = Secret.fresh();
    private final JdbcClient database;
    private final People people;
    private final Roles roles;
    private final Deeds deeds;
    private final Settings settings;
    private final Clock clock;

    FirstRun(JdbcClient database, People people, Roles roles, Deeds deeds, Settings settings, Clock clock) {
        this.database = database;
        this.people = people;
        this.roles = roles;
        this.deeds = deeds;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext && !roles.hasAdministrator()) {
            LOG.info("Premier compte d’administration : {}", address());
        }
    }

    /** The address, which every node takes from now on. */
    String address() {
        database.sql("""
                insert into account.first_run_code (hash, shown_at) values (:hash, :now)
                on conflict do nothing
                """)
                .param("hash", code.hash())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return settings.address("/first-run?code=" + code.word());
    }

    boolean isOpen() {
        return !roles.hasAdministrator();
    }

    boolean knows(String typed) {
        return database.sql("select exists (select from account.first_run_code where hash = :hash)")
                .param("hash", new Secret(typed).hash())
                .query(Boolean.class)
                .single();
    }

    /** The first administrator; nobody when there is one already. */
    @Transactional
    public Optional<Person> begin(EmailAddress email, String name, Locale language) {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", FIRST_RUN_LOCK)
                .query((row, number) -> "")
                .list();
        if (!isOpen()) {
            return Optional.empty();
        }
        var person = people.find(email).orElseGet(() -> {
            var first = Person.of(email, name, language);
            people.add(first);
            return first;
        });
        roles.grant(person.id(), Role.ADMINISTRATOR, Scope.PLATFORM, null);
        database.sql("delete from account.first_run_code").update();
        deeds.write(person.id(), "first-run", person.id().value(), email.value());
        return Optional.of(person);
    }
}
