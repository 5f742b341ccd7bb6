package org.maillage.account;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a role away from somebody. */
@Component
public class TakeRole {

    private final People people;
    private final Roles roles;
    private final RoleGivers givers;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;

    TakeRole(People people, Roles roles, RoleGivers givers, Deeds deeds, ApplicationEventPublisher events) {
        this.people = people;
        this.roles = roles;
        this.givers = givers;
        this.deeds = deeds;
        this.events = events;
    }

    /** What became of it. */
    public enum Outcome {
        TAKEN,
        /** Nobody would be left who administers the platform, leads the programme or keeps the directory. */
        LAST,
        /** The person had it no more. */
        GONE
    }

    @Transactional
    public Outcome takeRole(PersonId person, Role role, Scope scope, SignedIn by) {
        // Whoever leaves a pair leaves with a reason, on the page of its place.
        givers.must(by, role == Role.CATALYST ? null : role, scope.id());
        var taken = (scope.id() == null || role == Role.PROGRAMME_LEAD || role == Role.TEAM)
                ? roles.revokeUnlessLast(person, role, scope.id())
                : roles.revoke(person, role, scope.id());
        told(taken, person, new HeldRole(role, scope), false, by);
        if (taken) {
            return Outcome.TAKEN;
        }
        return roles.of(person).stream()
                        .anyMatch(it ->
                                it.role() == role && Objects.equals(it.scope().id(), scope.id()))
                ? Outcome.LAST
                : Outcome.GONE;
    }

    /** Takes a role away from somebody who goes, even if nobody leads the programme then; administrators remain. */
    @Transactional
    public boolean giveUp(PersonId person, HeldRole held, SignedIn by) {
        var scope = held.scope().id();
        var taken = scope == null
                ? roles.revokeUnlessLast(person, held.role(), null)
                : roles.revoke(person, held.role(), scope);
        return told(taken, person, held, true, by);
    }

    private boolean told(boolean taken, PersonId person, HeldRole held, boolean gone, SignedIn by) {
        var scope = held.scope().id();
        if (taken && scope != null) {
            events.publishEvent(new RoleTaken(person, held.role(), scope, gone));
        }
        if (taken) {
            deeds.write(
                    by.person(),
                    "took-role",
                    person.value(),
                    people.find(person).map(Person::name).orElse(""));
        }
        return taken;
    }
}
