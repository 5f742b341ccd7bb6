package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import java.time.Duration;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Gesture;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.account.WeekMails;
import org.maillage.account.WeekMails.Due;
import org.maillage.account.WeekProposal;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.Mail;
import org.maillage.notices.Pace;
import org.maillage.notices.PostMail;
import org.maillage.notices.TakeNews;
import org.maillage.programme.desk.Week.When;
import org.maillage.shared.Job;
import org.maillage.shared.OneLine;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people their week by one mail on their Monday morning, where there is something to say, with the news of those who read
 * it in a digest. Its links lead to pages with a button each: to open one changes nothing.
 */
@Component
record NotifyOfWeek(
        WeekMails weekMails,
        WeekOverview weeks,
        Addressees addressees,
        Roles roles,
        TakeNews takeNews,
        PostMail post,
        Settings settings,
        TransactionTemplate transaction) {

    private static final Logger LOG = LoggerFactory.getLogger(NotifyOfWeek.class);
    private static final int AT_ONCE = 200;
    private static final String DESK = "/desk";

    /** After that it tells of a week that is half over. */
    private static final Duration GOOD_FOR = Duration.ofDays(2);

    @Job(value = "desk.job.week", everySeconds = 600)
    void tellWeeks() {
        UUID after = null;
        RuntimeException failed = null;
        List<Due> due;
        do {
            due = weekMails.due(after, AT_ONCE);
            for (var it : due) {
                after = it.person();
                try {
                    // One transaction each: who was told stays so, whatever becomes of the next.
                    transaction.executeWithoutResult(status -> tell(it));
                } catch (RuntimeException e) {
                    LOG.warn("The week of {} could not be told.", it.person(), e);
                    failed = e;
                }
            }
        } while (due.size() == AT_ONCE);
        rethrow(failed);
    }

    private static void rethrow(@Nullable RuntimeException failed) {
        if (failed != null) {
            throw failed;
        }
    }

    private void tell(Due due) {
        if (weekMails.take(due)) {
            addressees.of(due.person()).ifPresent(whom -> tell(whom, due));
        }
    }

    private void tell(Addressee whom, Due due) {
        var me = new SignedIn(due.person(), whom.name(), whom.zone().getId());
        var news = takeNews.take(whom.email());
        var week = readBy(whom, () -> words(weeks.inMail(me, roles.of(whom.id()))));
        if (week.isEmpty() && news.isEmpty()) {
            return;
        }
        var end = settings.address(weekMails.endPath(due.person()));
        var told = week.isEmpty() ? Letter.say(whom.language(), "desk.week.none") + "\n" : week;
        var mail = new Mail(
                "week %s %s".formatted(due.monday(), due.person()),
                whom.email(),
                Letter.say(whom.language(), "desk.week.mail.subject", Words.dayIn(whom.language(), due.monday())),
                Letter.say(
                        whom.language(),
                        "desk.week.mail.body",
                        whom.name(),
                        new Ours(news.isEmpty() ? told : told + "\n" + news(news, whom)),
                        new Ours(settings.address(DESK)),
                        new Ours(end)));
        if (news.isEmpty()) {
            post.postMail(mail.of(new Mail.Personal(null, end, WeekMails.ABOUT, Duration.ZERO))
                    .goodFor(GOOD_FOR));
        } else {
            // News is as good later, and for whoever has ended the mail of Mondays meanwhile; its own way out is put
            // below it.
            post.postMail(mail.of(new Mail.Personal(news.replyTo(), end, null, Duration.ZERO))
                    .at(new Mail.Paced(Pace.AT_ONCE, whom.language(), DESK)));
            takeNews.heldIn(news, mail.key());
        }
    }

    private String news(TakeNews.Taken news, Addressee whom) {
        return Letter.say(
                whom.language(), "desk.week.mail.news", new Ours(news.words()), new Ours(settings.address("/account")));
    }

    // Modules say what waits in the language and for the clocks of a reader, as on a page.
    private static String readBy(Addressee whom, Supplier<String> said) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocaleContext(
                new SimpleTimeZoneAwareLocaleContext(whom.language(), TimeZone.getTimeZone(whom.zone())));
        try {
            return said.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** The week in plain text; empty where there is nothing to say of these days. */
    private String words(WeekOverview.Shown week) {
        var rows = week.rows().stream()
                .filter(it -> it.when() != When.LATER)
                .map(it -> part(it.title(), it.items().stream().map(item -> waiting(item))));
        var weavings = week.weavings().isEmpty()
                ? Stream.<String>of()
                : Stream.of(
                        part(say("desk.week.weavings"), week.weavings().stream().map(this::proposal)));
        var sheets = week.sheets().isEmpty()
                ? Stream.<String>of()
                : Stream.of(part(say("desk.week.sheet"), week.sheets().stream().map(this::proposal)));
        return Stream.of(rows, weavings, sheets).flatMap(it -> it).collect(Collectors.joining("\n"));
    }

    private static String part(String title, Stream<String> lines) {
        return title + "\n" + lines.collect(Collectors.joining());
    }

    private String waiting(Week.Item it) {
        var beside = Stream.of(it.waiting().when(), it.about())
                .filter(words -> !words.isEmpty())
                .map(OneLine::of)
                .collect(Collectors.joining(", "));
        return "- " + OneLine.of(it.waiting().words()) + (beside.isEmpty() ? "" : " (" + beside + ")") + "\n  "
                + settings.address(it.waiting().path()) + "\n"
                + it.waiting().gestures().stream().map(this::gesture).collect(Collectors.joining());
    }

    private String proposal(WeekProposal it) {
        return "- " + OneLine.of(it.words()) + "\n"
                + sentences("desk.week.why", it.why())
                + sentences("desk.week.effect", it.effect())
                + "  " + say("desk.week.mail.see", settings.address(it.path())) + "\n"
                + gesture(it.gesture());
    }

    private String gesture(Gesture it) {
        return "  " + say("desk.week.mail.gesture", it.words(), settings.address(it.path())) + "\n";
    }

    private static String sentences(String key, List<String> sentences) {
        return sentences.isEmpty()
                ? ""
                : "  "
                        + say(
                                "desk.week.mail.because",
                                say(key),
                                sentences.stream().map(OneLine::of).collect(Collectors.joining(" ")))
                        + "\n";
    }
}
