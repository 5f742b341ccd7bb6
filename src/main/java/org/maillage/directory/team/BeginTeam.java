package org.maillage.directory.team;

import static org.maillage.shared.Words.say;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.Circles;
import org.maillage.account.Invite;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.territory.Perimeters;
import org.maillage.territory.SeekPlaces;
import org.maillage.territory.TerritoryId;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the team of a territory: its first member is invited, who invites the others. */
@Component
class BeginTeam {

    private static final int MOST = 10;

    private final Perimeters perimeters;
    private final SeekPlaces seekPlaces;
    private final Invite invite;
    private final Circles circles;

    BeginTeam(Perimeters perimeters, SeekPlaces seekPlaces, Invite invite, Circles circles) {
        this.circles = circles;
        this.perimeters = perimeters;
        this.seekPlaces = seekPlaces;
        this.invite = invite;
    }

    TeamsPage page(Reader reader, String sought, String email, Mistakes mistakes) {
        return new TeamsPage(
                Frame.of(say("team.teams"), say("team.teams.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .asPersonal(),
                perimeters.names(reader.teams()).entrySet().stream()
                        .map(it -> new Choice(Team.path(it.getKey()), it.getValue()))
                        .sorted(Comparator.comparing(Choice::words))
                        .toList(),
                reader.administers(),
                reader.administers()
                        ? circles.all(Role.TEAM).stream().map(BeginTeam::begun).toList()
                        : List.of(),
                sought,
                sought.isEmpty() || !reader.administers()
                        ? List.of()
                        : seekPlaces.seekPlaces(sought, MOST).stream()
                                .filter(it -> !it.kind().equals("commune"))
                                .toList(),
                email,
                mistakes);
    }

    private static Choice begun(Circles.Held team) {
        var invited = team.invited().isEmpty() ? "" : say("team.teams.invited", String.join(", ", team.invited()));
        return new Choice(team.about(), say("team.teams.members", team.holders()) + invited);
    }

    /**
     * Invites the first member.
     *
     * @param place kind and code of the territory
     */
    @Transactional
    public Mistakes begin(String place, String email, SignedIn me) {
        var parts = place.split(" ", 2);
        var territory = parts.length == 2 ? perimeters.find(parts[0], parts[1]) : Optional.<TerritoryId>empty();
        var mistakes = new Mistakes().unless(territory.isPresent(), "place", "team.teams.no-place");
        if (mistakes.none()) {
            UUID id = territory.orElseThrow().value();
            var name = perimeters.names(List.of(id)).getOrDefault(id, "");
            mistakes.unless(invite.invite(email, Role.TEAM, new Scope(id, name), me), "email", "web.form.email");
        }
        return mistakes;
    }
}
