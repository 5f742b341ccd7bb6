package org.maillage.pathway.call;

import static org.maillage.shared.Words.say;

import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.pathway.LiveEdition;
import org.maillage.shared.Mail;
import org.maillage.shared.PostMail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions on applications, and the letters that tell them, which a lead reads again before they go. */
@Component
class Letters {

    private final Applications applications;
    private final PostMail post;
    private final Deeds deeds;

    Letters(Applications applications, PostMail post, Deeds deeds) {
        this.applications = applications;
        this.post = post;
        this.deeds = deeds;
    }

    /** The subject and the words that a letter begins with. */
    static String[] draft(LiveEdition edition, Application application, String decision, SignedIn me) {
        return new String[] {
            say("call.letter.subject", edition.title()),
            say(
                    "call.letter." + decision,
                    application.firstName(),
                    application.territory(),
                    edition.title(),
                    edition.period(),
                    me.name())
        };
    }

    /** Keeps a decision with its letter; with {@code send} it goes, once. */
    @Transactional
    public void decide(
            Application application, String decision, String subject, String body, boolean send, SignedIn me) {
        applications.decide(application, decision, subject, body);
        deeds.write(me.person(), "decided." + decision, application.edition(), application.territory());
        if (send && applications.markLetterSent(application.id())) {
            post.postMail(new Mail("letter " + application.id(), application.email(), subject, body));
        }
    }
}
