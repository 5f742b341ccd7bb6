package org.maillage.directory.suggestion;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.Organisation;
import org.maillage.territory.Perimeters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a visitor suggests, and tells the team that looks at it; once a day, however much is suggested. */
@Component
class SendSuggestion {

    private final Suggestions suggestions;
    private final Roles roles;
    private final SendNews sendNews;
    private final Perimeters perimeters;
    private final DirectoryPolicy policy;
    private final Clock clock;

    SendSuggestion(
            Suggestions suggestions,
            Roles roles,
            SendNews sendNews,
            Perimeters perimeters,
            DirectoryPolicy policy,
            Clock clock) {
        this.suggestions = suggestions;
        this.roles = roles;
        this.sendNews = sendNews;
        this.perimeters = perimeters;
        this.policy = policy;
        this.clock = clock;
    }

    /** The team that looks at what is said of a sheet, or of a commune; null for none, then administrators do. */
    @Nullable
    UUID team(@Nullable Organisation sheet, String commune) {
        if (sheet != null
                && sheet.owner() != null
                && !roles.holders(Role.TEAM, sheet.owner()).isEmpty()) {
            return sheet.owner();
        }
        var where = sheet == null ? commune : sheet.values().get(Field.COMMUNE);
        var teams = roles.scopes(Role.TEAM);
        return where.isEmpty() || teams.isEmpty()
                ? null
                : perimeters.holding(teams, where).stream().findFirst().orElse(null);
    }

    /** Who looks at what is suggested. */
    sealed interface Looker {
        /** The team of a territory, by its name. */
        record OfTeam(String name) implements Looker {}

        record Administrators() implements Looker {}

        /** Nobody yet: it waits for whoever begins a team or administers the platform. */
        record Nobody() implements Looker {}
    }

    /** @param team that looks at it; null for none */
    Looker looker(@Nullable UUID team) {
        if (team != null) {
            return new Looker.OfTeam(policy.nameOf(team));
        }
        return roles.hasAdministrator() ? new Looker.Administrators() : new Looker.Nobody();
    }

    /** Keeps a suggestion and tells its team; false when too many wait already. */
    @Transactional
    public boolean sendSuggestion(Suggestion it) {
        if (!suggestions.add(it)) {
            return false;
        }
        var team = it.territory();
        if (team != null) {
            var members =
                    roles.holders(Role.TEAM, team).stream().map(PersonId::value).toList();
            var key = "suggestion %s %s".formatted(team, today(clock));
            // What a stranger typed is not said in mails before somebody of the team has read it.
            sendNews.send(
                    members,
                    whom -> News.of(whom, key, "suggestion.news", "/directory/suggestions", policy.nameOf(team)));
        }
        return true;
    }
}
