package org.maillage.codevelopment.followup;

import java.util.List;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.Mail;
import org.maillage.notices.PostMail;
import org.maillage.shared.Attempt;
import org.maillage.shared.Settings;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a group read what its client keeps, and takes it back within a day; then those who read it are told. */
@Component
class ReleaseSynthesis {

    private final Syntheses syntheses;
    private final Addressees addressees;
    private final PostMail post;
    private final Settings settings;
    private final Attempt attempt;

    ReleaseSynthesis(Syntheses syntheses, Addressees addressees, PostMail post, Settings settings, Attempt attempt) {
        this.syntheses = syntheses;
        this.addressees = addressees;
        this.post = post;
        this.settings = settings;
        this.attempt = attempt;
    }

    /** Releases it in the version that its author saw; false when it says something else by now, or is released already. */
    @Transactional
    public boolean release(SynthesisId synthesis, int version) {
        return syntheses.release(synthesis.value(), version);
    }

    /** Takes it back; false when it is not released, or was so for more than a day. */
    @Transactional
    public boolean takeBack(PeerGroup group, PeerSession session, SynthesisId synthesis) {
        var taken = syntheses.takeBack(synthesis.value());
        if (taken) {
            var readers = syntheses.readings(synthesis.value()).stream()
                    .map(Syntheses.Reading::person)
                    .toList();
            addressees.of(readers).values().forEach(it -> post.postMail(mail(group, session, it)));
        }
        return taken;
    }

    /** Changes what is released: a new version, which those who read it see; false when it was changed meanwhile. */
    @Transactional
    public boolean change(PeerSession session, String words, int version, SignedIn me) {
        return syntheses.keep(session, me.person(), words, version);
    }

    /** Notes that somebody reads it; false when it is not there for them, or no more. */
    @Transactional
    public boolean read(SynthesisId synthesis, SignedIn me) {
        try {
            attempt.write(() -> syntheses.read(synthesis.value(), me.person()));
            return true;
        } catch (DataIntegrityViolationException e) {
            // Its author has taken it back at this moment.
            return false;
        }
    }

    // Neither what it was about nor a word of it: mails are read over shoulders, and this one is about what is to be
    // forgotten.
    private Mail mail(PeerGroup group, PeerSession session, Addressee to) {
        return Letter.of(
                        to.language(),
                        "followup.mail.taken-back",
                        List.of(session.number(), group.name()),
                        to.name(),
                        session.number(),
                        group.name(),
                        new Ours(settings.address(group.path())))
                .to(to.email(), "synthesis taken back %s %s".formatted(UUID.randomUUID(), to.id()));
    }
}
