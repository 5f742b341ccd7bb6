package org.maillage.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.shared.Saying;
import org.maillage.shared.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows whenever the ways into an account change: all other browsers go out, links on their way end, and the owner
 * hears of it, since somebody else may have done it at an open browser.
 */
@Component
public class GuardAccount {

    private final OpenSessions sessions;
    private final Deeds deeds;
    private final PostMail post;
    private final ApplicationEventPublisher events;
    private final Settings settings;
    private final Clock clock;

    GuardAccount(
            OpenSessions sessions,
            Deeds deeds,
            PostMail post,
            ApplicationEventPublisher events,
            Settings settings,
            Clock clock) {
        this.sessions = sessions;
        this.deeds = deeds;
        this.post = post;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Guards an account whose ways in have just changed.
     *
     * @param what the key of what was done: {@code added-passkey}, as in {@code account.mail.guard.…}
     */
    public void changed(Person owner, String what) {
        shut(owner);
        tell(owner, what);
    }

    /** The same where the owner is told in other words. */
    public void shut(Person owner) {
        sessions.endOthers(owner.id());
        events.publishEvent(new OthersOut(owner.id(), false));
    }

    /** Signs somebody out in every browser, this one as well. */
    @Transactional
    public void signOutEverywhere(Person owner) {
        deeds.write(owner.id(), "signed-out-everywhere", owner.id().value(), "");
        sessions.endAll(owner.id());
        events.publishEvent(new OthersOut(owner.id(), true));
        tell(owner, "signed-out-everywhere");
    }

    private void tell(Person owner, String what) {
        var done = Saying.of("account.mail.guard." + what);
        post.postMail(Letter.of(
                        owner.language(),
                        "account.mail.guard",
                        List.of(done),
                        owner.name(),
                        done,
                        new Ours(settings.address("/account")))
                .to(owner.email().value(), "guard %s %s %s".formatted(owner.id(), clock.instant(), UUID.randomUUID())));
    }
}
