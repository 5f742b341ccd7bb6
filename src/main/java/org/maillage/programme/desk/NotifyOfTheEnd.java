package org.maillage.programme.desk;

import java.util.Collection;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.notices.Letter;
import org.maillage.pathway.EditionMoved;
import org.maillage.pathway.Status;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Pairs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells pairs, and those who facilitate, that their pathway closes and that it is over. */
@Component
record NotifyOfTheEnd(LiveEditions editions, Pairs pairs, Cohorts cohorts, Roles roles, SendNews sendNews) {

    // In the transaction that moves the edition: it has not moved unless they hear of it.
    @EventListener
    void on(EditionMoved moved) {
        if (moved.status() == Status.CLOSING || moved.status() == Status.CAPITALISED) {
            editions.find(moved.slug()).filter(it -> !it.demonstration()).ifPresent(it -> tell(it, moved.status()));
        }
    }

    private void tell(LiveEdition edition, Status status) {
        tell(pairs.of(edition.id()).stream().map(Pairs.Member::person).toList(), edition, status, "pair");
        var running = cohorts.of(edition.id()).stream()
                .flatMap(it -> roles.holders(Role.FACILITATOR, it.id()).stream())
                .map(PersonId::value)
                .distinct()
                .toList();
        tell(running, edition, status, "run");
    }

    private void tell(Collection<UUID> people, LiveEdition edition, Status status, String as) {
        var key = "desk.news." + status.key();
        sendNews.send(
                people,
                whom -> new News(
                        "%s %s".formatted(status.key(), edition.id()),
                        Letter.say(whom.language(), key + ".subject", edition.title()),
                        Letter.say(whom.language(), key + "." + as, edition.title()),
                        "/desk"));
    }
}
