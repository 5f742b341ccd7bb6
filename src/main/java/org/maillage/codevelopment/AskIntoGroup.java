package org.maillage.codevelopment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.PersonId;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.shared.OwnData;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;

/** Asks people into a group by mail, which says nothing of what is talked about there. */
@Component
record AskIntoGroup(Addressees addressees, PostMail post, Settings settings, Clock clock) {

    /**
     * @param peers how many there would be, each with a session
     * @param by who asks them
     */
    void ask(PeerGroup group, Collection<UUID> people, int peers, PersonId by) {
        var asks = addressees.of(by.value()).map(Addressee::name).orElse(OwnData.ERASED);
        addressees
                .of(people)
                .values()
                .forEach(it -> post.postMail(Letter.of(
                                it.language(),
                                "codevelopment.mail.asked",
                                List.of(group.name()),
                                it.name(),
                                asks,
                                group.name(),
                                peers,
                                new Ours(settings.address(group.path())))
                        .to(
                                it.email(),
                                "peer-group %s %s at %s"
                                        .formatted(group.id(), it.id().value(), clock.instant()))));
    }
}
