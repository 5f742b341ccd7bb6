package org.maillage.directory.team;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.AskedRoles;
import org.maillage.account.AskedRoles.Asked;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.RoleAsked;
import org.maillage.account.Roles;
import org.maillage.account.Scope;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.account.SignedIn;
import org.maillage.directory.Team;
import org.maillage.territory.Perimeters;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a team who asks to be of it, lets them in or not, and tells them so. */
@Component
class AnswerNewcomers {

    private final AskedRoles askedRoles;
    private final Roles roles;
    private final Addressees addressees;
    private final Perimeters perimeters;
    private final SendNews sendNews;
    private final Clock clock;

    AnswerNewcomers(
            AskedRoles askedRoles,
            Roles roles,
            Addressees addressees,
            Perimeters perimeters,
            SendNews sendNews,
            Clock clock) {
        this.askedRoles = askedRoles;
        this.roles = roles;
        this.addressees = addressees;
        this.perimeters = perimeters;
        this.sendNews = sendNews;
        this.clock = clock;
    }

    // In the transaction of the asking: nobody waits unheard.
    @EventListener
    void on(RoleAsked asked) {
        var team = asked.scope();
        var name = perimeters.names(List.of(team)).getOrDefault(team, "");
        var who = addressees.of(asked.person().value()).map(Addressee::name).orElse("");
        var members =
                roles.holders(Role.TEAM, team).stream().map(PersonId::value).toList();
        tell(members, "asks", asked.person().value(), team, who, name, asked.about());
    }

    private void tell(List<UUID> people, String what, UUID newcomer, UUID team, String... about) {
        var path = what.equals("kept-out") ? "/desk" : "/directory/teams/" + team;
        var key = "team-%s %s %s %s".formatted(what, team, newcomer, clock.instant());
        sendNews.send(people, whom -> News.of(whom, key, "team.news." + what, path, (Object[]) about));
    }

    List<Asked> of(Team team) {
        return askedRoles.of(Role.TEAM, team.id());
    }

    /** Says yes or no to somebody; returns their name, and nothing when they wait no more. */
    @Transactional
    public Optional<String> answer(Team team, PersonId person, boolean yes, SignedIn me) {
        var scope = new Scope(team.id(), team.name());
        var waiting = of(team).stream().filter(it -> it.person().equals(person)).findFirst();
        if (waiting.isEmpty() || !askedRoles.answer(waiting.get(), Role.TEAM, scope, yes, me)) {
            return Optional.empty();
        }
        tell(List.of(person.value()), yes ? "let-in" : "kept-out", person.value(), team.id(), team.name());
        return waiting.map(Asked::name);
    }
}
