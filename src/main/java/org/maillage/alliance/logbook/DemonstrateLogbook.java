package org.maillage.alliance.logbook;

import static org.maillage.account.Example.must;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.alliance.CountsTime;
import org.maillage.alliance.Craft;
import org.maillage.alliance.TimeShare;
import org.maillage.alliance.logbook.KeepLogEntry.Outcome;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.shared.CatalystRole;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates some weeks of the logbook of the first catalyst, beside what is proposed of notes, meetings and sessions. */
@Component
@Order(99)
record DemonstrateLogbook(JdbcClient database, KeepLogEntry keepLogEntry, CountsTime countsTime, DirectoryPolicy policy)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "logbook";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("notes")
                && database.sql("select not exists (select from alliance.log_entry)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var team = policy.reader(me).teams().stream().sorted().findFirst();
        must(team.isPresent(), "nobody of the first pair keeps a directory");
        for (var it : Example.read(name(), Said.class).entries()) {
            var day = example.today().minusDays(it.daysAgo());
            var shares = countsTime.open(me.id(), List.of(team.orElseThrow())).stream()
                    .filter(one -> one.holds(day) && it.counts().containsKey(one.title()))
                    .map(one -> new TimeShare(one.id(), it.counts().getOrDefault(one.title(), 0)))
                    .toList();
            example.at(
                    day,
                    LocalTime.of(18, 0),
                    () -> must(
                            keepLogEntry.keep(entry(it, me, team.orElseThrow(), example), shares, it.twice())
                                    instanceof Outcome.Kept,
                            "an entry was not kept"));
        }
    }

    private static LogEntry entry(OneEntry it, SignedIn me, UUID team, Example example) {
        return new LogEntry(
                LogEntryId.fresh(),
                me.id(),
                team,
                example.today().minusDays(it.daysAgo()),
                it.minutes(),
                Typed.one(Craft.class, it.craft()).orElseThrow(),
                Typed.one(CatalystRole.class, it.role()).orElseThrow(),
                it.words(),
                null,
                null,
                null,
                false,
                true);
    }

    /** Some weeks. */
    record Said(List<OneEntry> entries) {}

    /** One of the entries, of so many days ago; {@code counts} for which conventions, in percent, by their titles. */
    record OneEntry(
            int daysAgo,
            int minutes,
            String craft,
            String role,
            String words,
            Map<String, Integer> counts,
            String twice) {

        OneEntry {
            counts = Map.copyOf(Objects.requireNonNullElse(counts, Map.of()));
            twice = Objects.requireNonNullElse(twice, "");
        }
    }
}
