package org.maillage.directory.freshness;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.directory.DirectoryPolicy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a team that an actor has corrected its sheet; of one sheet once a day, however often it is corrected. */
@Component
record NotifyOfCorrections(Roles roles, SendNews sendNews, DirectoryPolicy policy, Clock clock) {

    // In the transaction of the correction: nobody waits unheard.
    @EventListener
    void on(SheetCorrected corrected) {
        var sheet = corrected.sheet();
        var owner = sheet.owner();
        if (owner == null) {
            return;
        }
        var members =
                roles.holders(Role.TEAM, owner).stream().map(PersonId::value).toList();
        var what = corrected.waits() ? "waits" : "live";
        var key = "correction-%s %s %s".formatted(what, sheet.id(), today(clock));
        var path = corrected.waits() ? "/directory/teams/" + owner + "/freshness" : sheet.path();
        var team = policy.nameOf(owner);
        sendNews.send(members, whom -> News.of(whom, key, "freshness.news." + what, path, sheet.name(), team));
    }
}
