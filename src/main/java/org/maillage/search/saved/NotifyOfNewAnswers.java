package org.maillage.search.saved;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.account.PersonId;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.Mail;
import org.maillage.notices.PostMail;
import org.maillage.search.Ask;
import org.maillage.search.Askers;
import org.maillage.search.Question;
import org.maillage.search.SearchIndex;
import org.maillage.search.saved.SavedSearches.Saved;
import org.maillage.shared.Job;
import org.maillage.shared.OneLine;
import org.maillage.shared.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells people what has come into the directory that answers a question of theirs; only what they may see. */
@Component
record NotifyOfNewAnswers(
        SavedSearches saved,
        Ask ask,
        SearchIndex index,
        Askers askers,
        People people,
        PostMail postMail,
        Settings settings,
        TransactionTemplate transaction,
        Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(NotifyOfNewAnswers.class);
    private static final int MOST_NAMED = 20;

    // A little less than the pace, since the job does not begin at the same second each day.
    private static final Duration DAY = Duration.ofHours(23);
    private static final Duration SETTLED = Duration.ofMinutes(30);
    private static final Duration WEEK = Duration.ofDays(7).minusHours(1);

    /** Goes through the questions that are due; one that fails is asked again next time. */
    @Job(value = "search.job.alerts", at = "0 20 7 * * *")
    void notifyOfNewAnswers() {
        if (!index.isReady()) {
            // What is not in the index yet would be told as not there: a moment later it is.
            throw new IllegalStateException("The index of the search is not ready yet.");
        }
        var now = clock.instant();
        var failed = new HashSet<UUID>();
        var due = saved.due(now.minus(DAY), now.minus(WEEK));
        while (due.stream().anyMatch(it -> !failed.contains(it.id()))) {
            due.stream().filter(it -> !failed.contains(it.id())).forEach(it -> tellOrNote(it, failed));
            due = saved.due(now.minus(DAY), now.minus(WEEK));
        }
    }

    private void tellOrNote(Saved it, Set<UUID> failed) {
        try {
            transaction.executeWithoutResult(status -> tell(it));
        } catch (RuntimeException e) {
            failed.add(it.id());
            LOG.error("Nobody could be told of new answers to {}.", it.id(), e);
        }
    }

    private void tell(Saved it) {
        // What comes in takes a moment until it is found; it is told of next time.
        var until = clock.instant().minus(SETTLED);
        people.find(new PersonId(it.person())).ifPresent(person -> {
            var newer = newer(it, person, until);
            if (!newer.isEmpty()) {
                postMail.postMail(mail(it, person, newer));
            }
        });
        saved.told(it, until);
    }

    /** Those that the person would read, in their language. */
    private List<Ask.Hit> newer(Saved it, Person person, Instant until) {
        LocaleContextHolder.setLocale(person.language());
        try {
            return ask.newer(
                    Question.ofAddress(it.question()),
                    askers.of(person.id().value()),
                    it.toldUntil().toInstant(),
                    until,
                    MOST_NAMED);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private Mail mail(Saved it, Person person, List<Ask.Hit> newer) {
        var language = person.language();
        var names = newer.stream()
                .map(hit ->
                        "- " + OneLine.of(hit.name()) + (hit.where().isEmpty() ? "" : ", " + OneLine.of(hit.where()))
                                + "\n  " + settings.address(hit.path()))
                .collect(Collectors.joining("\n"));
        return Letter.of(
                        language,
                        "search.alert",
                        List.of(it.name()),
                        it.name(),
                        new Ours(names),
                        new Ours(settings.address("/search?" + it.question())),
                        new Ours(settings.address("/search/saved")))
                .to(
                        person.email().value(),
                        "search " + it.id() + " " + it.toldUntil().toInstant());
    }
}
