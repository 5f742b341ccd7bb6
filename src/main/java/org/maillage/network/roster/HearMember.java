package org.maillage.network.roster;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import org.maillage.directory.Oppositions;
import org.maillage.network.RosterTold;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears whom a member knows, and that one does not want to be in the roster. */
@Component
class HearMember {

    private final Rosters rosters;
    private final Members members;
    private final Acquaintances acquaintances;
    private final Oppositions oppositions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HearMember(
            Rosters rosters,
            Members members,
            Acquaintances acquaintances,
            Oppositions oppositions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rosters = rosters;
        this.members = members;
        this.acquaintances = acquaintances;
        this.oppositions = oppositions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps whom a member says that they know, in place of what they said before.
     *
     * @param shows whether the team may see it by name; else it counts in the measures alone
     */
    @Transactional
    public void hear(RosterMember member, List<Acquaintance> all, boolean shows) {
        acquaintances.say(member, all);
        members.answered(member, shows);
        tell(rosters.of(member));
    }

    /**
     * Lets a member leave.
     *
     * @param stop whether they do not want to be written to by anybody any more
     */
    @Transactional
    public void leave(RosterMember member, boolean stop) {
        var roster = rosters.of(member);
        if (stop && member.hasAddress()) {
            oppositions.oppose(member.email());
        }
        members.leave(List.of(member));
        tell(roster);
    }

    /** Ties that nobody declares but a roster that is gone go with it. */
    @Transactional
    public void remove(Roster roster) {
        rosters.remove(roster);
        events.publishEvent(new RosterTold(roster.id(), roster.territory(), roster.name(), today(clock), List.of()));
    }

    private void tell(Roster roster) {
        events.publishEvent(new RosterTold(
                roster.id(), roster.territory(), roster.name(), today(clock), acquaintances.shown(roster)));
    }
}
