package org.maillage.programme.call;

import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.notices.Mail;
import org.maillage.notices.PostMail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions on applications, and the letters that tell them, which a lead reads again before they go. */
@Component
class DecisionLetters {

    private final Applications applications;
    private final PostMail post;
    private final Deeds deeds;

    DecisionLetters(Applications applications, PostMail post, Deeds deeds) {
        this.applications = applications;
        this.post = post;
        this.deeds = deeds;
    }

    /** Keeps a decision with its letter; with {@code send} it goes, once. */
    @Transactional
    public void decide(Application application, LetterForm letter, boolean send, SignedIn me) {
        applications.decide(application, letter.decision(), letter.subject(), letter.body());
        deeds.write(me.person(), "decided." + letter.decision(), application.edition(), application.territory());
        if (send && applications.markLetterSent(application.id())) {
            post.postMail(new Mail("letter " + application.id(), application.email(), letter.subject(), letter.body()));
        }
    }
}
