package org.maillage.programme.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.notices.Letter;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Pairs;
import org.maillage.programme.Place;
import org.maillage.shared.Job;
import org.maillage.shared.OneLine;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells pairs of new tasks, those who run a cohort of what is handed in, both of comments; and reminds in time. */
@Component
class NotifyOfTasks {

    /** Days before a task is due at which a pair that has handed in nothing is reminded. */
    private static final int AHEAD = 3;

    /** Letters of a comment that a mail quotes. */
    private static final int LONGEST_QUOTE = 600;

    /** Tasks that are looked at together. */
    private static final int AT_ONCE = 200;

    private final Cohorts cohorts;
    private final Pairs pairs;
    private final Roles roles;
    private final Addressees addressees;
    private final SendNews sendNews;
    private final JdbcClient database;
    private final Clock clock;

    NotifyOfTasks(
            Cohorts cohorts,
            Pairs pairs,
            Roles roles,
            Addressees addressees,
            SendNews sendNews,
            JdbcClient database,
            Clock clock) {
        this.cohorts = cohorts;
        this.pairs = pairs;
        this.roles = roles;
        this.addressees = addressees;
        this.sendNews = sendNews;
        this.database = database;
        this.clock = clock;
    }

    /** Tells all pairs that a task is for. */
    void asked(Task task, LiveEdition edition) {
        var places = cohorts.places(edition.id()).stream()
                .filter(it -> Tasks.isFor(task, it.cohort()))
                .map(Place::id)
                .toList();
        var people = pairs.of(edition.id()).stream()
                .filter(it -> places.contains(it.place()))
                .map(Pairs.Member::person)
                .toList();
        tell(people, task, task.dueOn() == null ? "asked" : "asked-by", "task " + task.id(), edition.title());
    }

    /** Tells those who run the cohort of a place that its pair has handed something in. */
    void handedIn(Task task, Place place, LiveEdition edition) {
        var key = "handed in %s %s".formatted(task.id(), place.id());
        tell(running(place, edition), task, "handed-in", key, place.name());
    }

    /** Tells the pair of a place, and those who run its cohort, what somebody else says of what the pair handed in. */
    void commented(Task task, Place place, LiveEdition edition, UUID author, String words) {
        var others = new LinkedHashSet<>(running(place, edition));
        pairs.of(place.edition()).stream()
                .filter(it -> it.place().equals(place.id()))
                .forEach(it -> others.add(it.person()));
        others.remove(author);
        var by = addressees.of(author).map(Addressee::name).orElse("");
        var key = "comment %s %s %s".formatted(task.id(), place.id(), clock.instant());
        tell(others, task, "commented", key, by, place.name(), quote(words));
    }

    /** Those who facilitate the cohort of a place; where nobody does, those who lead the programme. */
    private Collection<UUID> running(Place place, LiveEdition edition) {
        var facilitators = roles.holders(Role.FACILITATOR, place.cohort());
        var running = facilitators.isEmpty() ? roles.holders(Role.PROGRAMME_LEAD, edition.programme()) : facilitators;
        return running.stream().map(PersonId::value).toList();
    }

    private static Letter.Ours quote(String words) {
        return new Letter.Ours(OneLine.each(Typed.opening(words, LONGEST_QUOTE)));
    }

    private void tell(Collection<UUID> people, Task task, String what, String key, Object... about) {
        sendNews.send(people, whom -> {
            var day = task.dueOn() == null ? "" : Words.dayIn(whom.language(), task.dueOn());
            return new News(
                    key,
                    Letter.say(whom.language(), "task.news." + what + ".subject", task.title()),
                    Letter.say(
                            whom.language(),
                            "task.news." + what + ".sentence",
                            Stream.concat(Stream.<Object>of(task.title(), day), Stream.of(about))
                                    .toArray()),
                    task.path(),
                    what.equals("due"));
        });
    }

    /** Reminds the pairs that have not handed in what is due within days. Twice is once: a reminder has a key. */
    @Job(value = "task.job.reminders", at = "0 5 8-20 * * *")
    @Transactional
    public void remindPairs() {
        var today = LocalDate.now(clock.withZone(Words.PARIS));
        var after = new UUID(0, 0);
        List<Waiting> waiting;
        do {
            waiting = waiting(today, after);
            for (var late : waiting) {
                var key = "due %s %s".formatted(late.task().id(), late.task().dueOn());
                tell(late.people(), late.task(), "due", key);
                after = late.task().id();
            }
        } while (waiting.size() == AT_ONCE);
    }

    private List<Waiting> waiting(LocalDate today, UUID after) {
        return database.sql("""
                select t.id, t.edition, t.cohort, t.session, t.title, t.words, t.due_on, t.version,
                  array_agg(m.person) as people
                from programme.task t
                join pathway.edition e on e.id = t.edition and not e.demonstration
                join programme.place p on p.edition = t.edition and (t.cohort is null or t.cohort = p.cohort)
                join programme.pair_member m on m.place = p.id and m.until is null
                where t.due_on between :today and :until
                and (select m.status from pathway.move m where m.edition = e.id order by m.position desc limit 1)
                  not in ('capitalised', 'archived')
                and t.id > :after
                and not exists (
                  select from programme.deliverable d
                  where d.task = t.id and d.place = p.id and d.handed_in_at is not null)
                group by t.id
                order by t.id
                limit :limit
                """)
                .param("today", today)
                .param("until", today.plusDays(AHEAD))
                .param("after", after)
                .param("limit", AT_ONCE)
                .query((row, number) -> new Waiting(RecordRows.of(Task.class).mapRow(row, number), List.of((UUID[])
                        row.getArray("people").getArray())))
                .list();
    }

    private record Waiting(Task task, List<UUID> people) {}
}
