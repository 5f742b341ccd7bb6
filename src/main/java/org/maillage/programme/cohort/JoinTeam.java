package org.maillage.programme.cohort;

import static org.maillage.shared.Words.say;

import org.maillage.account.AskedRoles;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.RoleTaken;
import org.maillage.account.Roles;
import org.maillage.account.Scope;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Place;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever walks for a territory also keeps its directory: at once in a team that their pair begins or has begun, in any
 * other once one of its members says yes.
 */
@Component
record JoinTeam(
        Roles roles,
        AskedRoles askedRoles,
        Cohorts cohorts,
        LiveEditions editions,
        ApplicationEventPublisher events,
        JdbcClient database) {

    void sit(PersonId person, Place place) {
        // Of two pairs that come at the same moment, one begins the team and the other waits here to ask.
        database.sql("select pg_advisory_xact_lock(hashtext(:territory))")
                .param("territory", place.territory().toString())
                .query((row, number) -> "")
                .list();
        if (roles.holders(Role.TEAM, place.territory()).isEmpty()) {
            begin(place);
        }
        if (hasBegun(place)) {
            var team = new Scope(place.territory(), place.name());
            roles.grantThrough(place.id(), person, Role.TEAM, team, null);
        } else {
            var edition = editions.look(place.edition());
            var seat = say("cohort.scope", place.name(), edition.title());
            askedRoles.ask(person, Role.TEAM, place.territory(), place.id(), seat);
        }
    }

    private void begin(Place place) {
        database.sql("""
                insert into programme.begun_team (territory, place)
                values (:territory, :place)
                on conflict (territory) do update set place = excluded.place
                """)
                .param("territory", place.territory())
                .param("place", place.id())
                .update();
    }

    private boolean hasBegun(Place place) {
        return database.sql("select exists (select from programme.begun_team where place = :place)")
                .param("place", place.id())
                .query(Boolean.class)
                .single();
    }

    /**
     * Ends what came with a seat; by another seat in the territory they come in, or ask, anew.
     *
     * @param gone whether they had their account erased
     */
    void leave(PersonId person, Place place, boolean gone) {
        askedRoles.withdraw(person, place.id());
        if (roles.revokeThrough(place.id(), person, Role.TEAM, place.territory())) {
            events.publishEvent(new RoleTaken(person, Role.TEAM, place.territory(), gone));
        }
        if (!gone) {
            cohorts.placesOf(person.value()).stream()
                    .filter(it -> it.territory().equals(place.territory()))
                    .forEach(it -> sit(person, it));
        }
    }

    // In the transaction that takes the role: where nobody is left to answer, who has waited longest begins the team.
    @EventListener
    void on(RoleTaken taken) {
        if (taken.role() == Role.TEAM && roles.holders(Role.TEAM, taken.scope()).isEmpty()) {
            database.sql("delete from programme.begun_team where territory = :territory")
                    .param("territory", taken.scope())
                    .update();
            askedRoles
                    .of(Role.TEAM, taken.scope())
                    .forEach(it -> cohorts.findPlace(it.through()).ifPresent(place -> sit(it.person(), place)));
        }
    }
}
