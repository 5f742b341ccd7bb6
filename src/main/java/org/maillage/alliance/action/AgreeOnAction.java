package org.maillage.alliance.action;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.alliance.KnownAlliance;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Oppositions;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is agreed to be done, and tells an owner without an account by mail, with a link by which they say that it is. */
@Component
class AgreeOnAction {

    private final AllianceActions actions;
    private final Oppositions oppositions;
    private final Addressees addressees;
    private final DirectoryPolicy policy;
    private final PostMail post;
    private final Settings settings;
    private final Clock clock;

    AgreeOnAction(
            AllianceActions actions,
            Oppositions oppositions,
            Addressees addressees,
            DirectoryPolicy policy,
            PostMail post,
            Settings settings,
            Clock clock) {
        this.actions = actions;
        this.oppositions = oppositions;
        this.addressees = addressees;
        this.policy = policy;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether its owner was told. */
    @Transactional
    public boolean agree(KnownAlliance alliance, AllianceAction action, SignedIn me) {
        return actions.add(action) && tell(alliance, action, me);
    }

    /** Tells its owner, again if they were told; false for whoever has no address, or wants no mails. */
    @Transactional
    public boolean tell(KnownAlliance alliance, AllianceAction action, SignedIn me) {
        var email = action.ownerEmail();
        if (email == null || action.doneOn() != null || oppositions.isOpposed(email)) {
            return false;
        }
        var link = settings.address(ToldAction.path(actions.link(action).word()));
        var language = addressees.find(email).map(Addressee::language).orElse(Locale.FRENCH);
        post.postMail(Letter.of(
                        language,
                        "action.mail",
                        List.of(alliance.name()),
                        action.ownerName(),
                        action.words(),
                        alliance.name(),
                        Words.dayIn(language, action.dueOn()),
                        new Ours(link),
                        addressees.of(me.id()).map(Addressee::name).orElse(""),
                        policy.nameOf(alliance.team()))
                .to(requireNonNull(email), "alliance action %s %s".formatted(action.id(), clock.instant()))
                .goodUntil(action.dueOn().plusDays(90).atStartOfDay().toInstant(ZoneOffset.UTC), clock.instant())
                .withSecret());
        return true;
    }
}
