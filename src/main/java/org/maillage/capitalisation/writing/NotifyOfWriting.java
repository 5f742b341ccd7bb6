package org.maillage.capitalisation.writing;

import java.time.Clock;
import java.util.List;
import org.maillage.account.Addressee;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Tells people that they write a sheet, are asked to, or that somebody else does or does no more. */
@Component
class NotifyOfWriting {

    private final PostMail post;
    private final Settings settings;
    private final Clock clock;

    NotifyOfWriting(PostMail post, Settings settings, Clock clock) {
        this.post = post;
        this.settings = settings;
        this.clock = clock;
    }

    void added(ExperienceSheet sheet, Addressee to, SignedIn by) {
        tell(sheet, to, by, "added", sheet.editPath());
    }

    /** Asked again on the same day, nobody gets another mail. */
    void asked(ExperienceSheet sheet, Addressee to, SignedIn by) {
        tell(sheet, to, by, "asked", sheet.path() + "/join");
    }

    void joined(ExperienceSheet sheet, Addressee to, SignedIn by) {
        tell(sheet, to, by, "joined", sheet.editPath());
    }

    void left(ExperienceSheet sheet, Addressee to, SignedIn by) {
        tell(sheet, to, by, "left", sheet.editPath());
    }

    private void tell(ExperienceSheet sheet, Addressee to, SignedIn by, String what, String path) {
        post.postMail(Letter.of(
                        to.language(),
                        "capitalisation.mail." + what,
                        List.of(sheet.title()),
                        to.name(),
                        by.name(),
                        sheet.title(),
                        new Ours(settings.address(path)))
                .to(
                        to.email(),
                        "sheet-%s %s %s %s %s"
                                .formatted(what, sheet.id(), to.id().value(), by.id(), Words.today(clock)))
                .about("experience sheet " + sheet.id()));
    }
}
