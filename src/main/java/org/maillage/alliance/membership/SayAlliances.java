package org.maillage.alliance.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.JoinedAlliance;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnownMember;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.alliance.TellsUnderway;
import org.maillage.alliance.Underway;
import org.maillage.alliance.membership.AllianceParticipant.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says which alliances there are, to those who keep something else of them or of their team. */
@Component
@Order(1)
record SayAlliances(Alliances alliances, AllianceParticipants participants) implements KnowsAlliances, TellsUnderway {

    @Override
    public Optional<KnownAlliance> find(AllianceId alliance) {
        return alliances.find(alliance).map(Alliance::known);
    }

    @Override
    public List<KnownAlliance> of(Collection<UUID> teams) {
        return alliances.of(teams).stream().map(Alliance::known).toList();
    }

    @Override
    public List<JoinedAlliance> joined(UUID team, LocalDate on) {
        return participants.joined(team, on);
    }

    @Override
    public List<KnownMember> members(AllianceId alliance) {
        return participants.of(alliance).stream()
                .filter(it -> it.part() == Part.MEMBER)
                .map(it -> new KnownMember(it.id(), it.shownName(), it.since(), it.until()))
                .toList();
    }

    @Override
    public List<Underway> of(UUID team) {
        return alliances.of(Set.of(team)).stream()
                .filter(it -> it.endedOn() == null)
                .map(it -> new Underway(Underway.Kind.ALLIANCE, it.id().value(), it.name(), null, it.path()))
                .toList();
    }
}
