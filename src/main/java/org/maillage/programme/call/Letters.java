package org.maillage.programme.call;

import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.notices.Mail;
import org.maillage.notices.PostMail;
import org.maillage.programme.LiveEdition;
import org.maillage.shared.Words;
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

    /** The subject and the words that a letter begins with, in the language in which the territory applied. */
    static String[] draft(LiveEdition edition, Application application, String decision, SignedIn me) {
        var language = application.locale();
        return new String[] {
            Words.sayIn(language, "call.letter.subject", edition.title()),
            Words.sayIn(
                    language,
                    "call.letter." + decision,
                    application.firstName(),
                    application.territory(),
                    edition.title(),
                    Words.sayIn(
                            language,
                            "pathway.from-to",
                            Words.dayIn(language, edition.startsOn()),
                            Words.dayIn(language, edition.endsOn())),
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
