package org.maillage.programme.call;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.maillage.account.AddressChanged;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.shared.Hours;
import org.maillage.shared.Saying;
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** What a territory does with its application: begins it, adds files, hands it in, takes it back. */
@Component
class Apply {

    private static final int MOST_FILES = 8;

    private final Applications applications;
    private final ApplicationPerimeter perimeter;
    private final Attachments attachments;
    private final LiveEditions editions;
    private final PostMail post;
    private final Settings settings;
    private final JdbcClient database;
    private final Clock clock;

    Apply(
            Applications applications,
            ApplicationPerimeter perimeter,
            Attachments attachments,
            LiveEditions editions,
            PostMail post,
            Settings settings,
            JdbcClient database,
            Clock clock) {
        this.applications = applications;
        this.perimeter = perimeter;
        this.attachments = attachments;
        this.editions = editions;
        this.post = post;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /** Begins an application and sends the link that leads back to it. */
    @Transactional
    public Secret begin(LiveEdition edition, String email, String territory) {
        var secret = Secret.fresh();
        var id = applications.begin(edition.id(), email, territory, secret);
        post.postMail(letter(Words.language(), "begun", edition.title(), edition.title(), link(secret))
                .to(email, "application-begun " + id)
                .withSecret());
        return secret;
    }

    // Nobody of the platform has looked at it yet: what a stranger typed is not said to the address that they typed.
    private static Letter letter(Locale language, String what, String title, Object... values) {
        return Letter.of(language, "call.mail." + what, List.of(title), values);
    }

    private Ours link(Secret secret) {
        return new Ours(settings.address("/applications/" + secret.word()));
    }

    /** Hands it in and confirms that by mail; false when something is missing, or it was handed in before. */
    @Transactional
    public boolean submit(LiveEdition edition, Application application, Secret secret) {
        var communes = perimeter.communes(application.id()).size();
        if (!application.missing(communes).isEmpty() || !applications.markSubmitted(application.id(), true)) {
            return false;
        }
        perimeter.keepProfile(application.id());
        post.postMail(letter(
                        Words.language(),
                        "submitted",
                        edition.title(),
                        edition.title(),
                        Hours.moment(clock.instant(), Words.PARIS),
                        link(secret))
                .to(application.email(), "application-submitted " + application.id() + " " + application.version())
                .withSecret());
        return true;
    }

    // In the transaction that changes the address: whoever reads the old mailbox would write in the territory's name.
    @EventListener
    void on(AddressChanged changed) {
        for (var application : applications.of(changed.person().email().value())) {
            var secret = Secret.fresh();
            applications.renew(application.id(), secret);
            var title = editions.get(application.edition()).title();
            post.postMail(letter(application.locale(), "follows", title, title, link(secret))
                    .to(
                            changed.after().value(),
                            "application-follows %s %s".formatted(application.id(), clock.instant()))
                    .withSecret());
        }
    }

    /** Takes a file in; one more than there may be is refused. */
    @Transactional
    public Taken attach(Application application, MultipartFile file) {
        if (perimeter.files(application.id()).size() >= MOST_FILES) {
            return new Taken.Refused(Saying.of("call.files.enough", MOST_FILES));
        }
        var taken = attachments.take(file);
        if (taken instanceof Taken.Kept(FileId kept)) {
            database.sql("""
                    insert into programme.application_file (application, file, added_at)
                    values (:application, :file, :now)
                    """)
                    .param("application", application.id())
                    .param("file", kept.value())
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
        return taken;
    }

    @Transactional
    public void detach(Application application, FileId file) {
        var removed = database.sql(
                        "delete from programme.application_file where application = :application and file = :file")
                .param("application", application.id())
                .param("file", file.value())
                .update();
        if (removed > 0) {
            attachments.remove(file);
        }
    }
}
