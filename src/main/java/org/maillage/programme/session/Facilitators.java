package org.maillage.programme.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.RoleTaken;
import org.maillage.account.Roles;
import org.maillage.programme.Cohort;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.web.SetVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who facilitates the sessions, among those who run their cohorts. */
@Component
public class Facilitators {

    private final JdbcClient database;
    private final Cohorts cohorts;
    private final Roles roles;
    private final Addressees addressees;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Facilitators(
            JdbcClient database,
            Cohorts cohorts,
            Roles roles,
            Addressees addressees,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.database = database;
        this.cohorts = cohorts;
        this.roles = roles;
        this.addressees = addressees;
        this.clock = clock;
    }

    /** The ids of those who facilitate a session. */
    public List<UUID> of(UUID session) {
        return database.sql("select person from programme.session_facilitator where session = :session limit 50")
                .param("session", session)
                .query((row, number) -> row.getObject("person", UUID.class))
                .list();
    }

    // In the transaction that takes the role: nobody is called to what they no longer run; who was there stays written.
    @EventListener
    void on(RoleTaken taken) {
        if (taken.role() == Role.FACILITATOR || taken.role() == Role.PROGRAMME_LEAD) {
            database.sql("""
                    delete from programme.session_facilitator f
                    using programme.session s
                    where s.id = f.session
                    and f.person = :person
                    and (s.starts_at is null or s.starts_at > :now)
                    and not exists (
                      select
                      from account.role r
                      where r.person = f.person
                      and (r.scope = s.cohort
                        or r.scope = (select programme from pathway.edition e where e.id = s.edition)
                        or (s.cohort is null
                          and r.scope in (select id from programme.cohort c where c.edition = s.edition))))
                    returning f.session
                    """)
                    .param("person", taken.person().value())
                    .param("now", OffsetDateTime.now(clock))
                    .query(UUID.class)
                    .list()
                    .forEach(it -> events.publishEvent(new FacilitatorsChanged(
                            it, List.of(), List.of(taken.person().value()))));
        }
    }

    /** Those who can: the facilitators of its cohort, or of all cohorts, and the leads of the programme. */
    List<Addressee> candidates(Session session, LiveEdition edition) {
        var of = session.cohort() == null
                ? cohorts.of(edition.id()).stream().map(Cohort::id).toList()
                : List.of(session.cohort());
        var people = new LinkedHashSet<UUID>();
        Stream.concat(
                        of.stream().flatMap(it -> roles.holders(Role.FACILITATOR, it).stream()),
                        roles.holders(Role.PROGRAMME_LEAD, edition.programme()).stream())
                .map(PersonId::value)
                .forEach(people::add);
        return List.copyOf(addressees.of(people).values());
    }

    /**
     * Says anew who facilitates; whoever cannot is left out.
     *
     * @param seen the version of the set that is replaced
     * @return false when it is another by now; then it stays
     */
    @Transactional
    public boolean choose(Session session, LiveEdition edition, Collection<UUID> chosen, int seen) {
        database.sql("select id from programme.session where id = :session for update")
                .param("session", session.id())
                .query(UUID.class)
                .single();
        var before = of(session.id());
        if (SetVersion.of(before) != seen) {
            return false;
        }
        var able = new ArrayList<>(
                candidates(session, edition).stream().map(it -> it.id().value()).toList());
        able.retainAll(chosen);
        database.sql("delete from programme.session_facilitator where session = :session and not (person = any(:able))")
                .param("session", session.id())
                .param("able", able.toArray(UUID[]::new))
                .update();
        database.sql("""
                insert into programme.session_facilitator (session, person)
                select :session, unnest(cast(:able as uuid[]))
                on conflict do nothing
                """)
                .param("session", session.id())
                .param("able", able.toArray(UUID[]::new))
                .update();
        events.publishEvent(new FacilitatorsChanged(session.id(), without(able, before), without(before, able)));
        return true;
    }

    private static List<UUID> without(Collection<UUID> people, Collection<UUID> others) {
        return people.stream().filter(it -> !others.contains(it)).toList();
    }
}
