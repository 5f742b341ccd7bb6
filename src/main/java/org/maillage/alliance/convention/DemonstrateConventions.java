package org.maillage.alliance.convention;

import static org.maillage.account.Example.must;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.alliance.ConventionId;
import org.maillage.alliance.Euros;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates two conventions of the team of the first catalyst, for which entries of the logbook count after them. */
@Component
@Order(98)
record DemonstrateConventions(
        JdbcClient database, Conventions conventions, ConventionParts parts, DirectoryPolicy policy)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "conventions";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("notes")
                && database.sql("select not exists (select from alliance.convention)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var team = policy.reader(me).teams().stream().sorted().findFirst();
        must(team.isPresent(), "nobody of the first pair keeps a directory");
        for (var it : Example.read(name(), Said.class).conventions()) {
            example.on(
                    example.today().minusDays(it.beginsDaysAgo()),
                    () -> begin(it, team.orElseThrow(), me, example.today()));
        }
    }

    private void begin(OneConvention it, UUID team, SignedIn me, LocalDate today) {
        var convention = new Convention(
                ConventionId.fresh().value(),
                team,
                it.title,
                it.number,
                it.funder,
                null,
                Euros.read(it.amount).orElseThrow(),
                today.minusDays(it.beginsDaysAgo),
                today.plusDays(it.endsInDays),
                ConventionState.RUNNING,
                it.words,
                me.id(),
                true,
                0);
        conventions.add(convention, me.person());
        it.objectives.forEach(one -> parts.add(convention, one.objective()));
        for (var one : it.dueDates) {
            var due = one.due(today);
            parts.add(convention, due);
            if (Boolean.TRUE.equals(one.done())) {
                parts.done(convention, due.id(), due.dueOn());
            }
        }
    }

    /** The conventions. */
    record Said(List<OneConvention> conventions) {}

    /** One of them, so many days ago until in so many days. */
    record OneConvention(
            String title,
            String funder,
            String number,
            String amount,
            int beginsDaysAgo,
            int endsInDays,
            String words,
            List<OneObjective> objectives,
            List<OneDue> dueDates) {}

    /** What is to be reached. */
    record OneObjective(
            String words,
            @Nullable String counts,
            @Nullable Integer target,
            @Nullable Integer reached) {

        Objective objective() {
            return new Objective(
                    UUID.randomUUID(),
                    words,
                    counts == null
                            ? null
                            : Typed.one(Objective.Counts.class, counts).orElseThrow(),
                    target,
                    reached,
                    0);
        }
    }

    /** What is due in so many days. */
    record OneDue(
            String kind,
            @Nullable String words,
            int inDays,
            @Nullable String amount,
            @Nullable Boolean done) {

        DueDate due(LocalDate today) {
            return new DueDate(
                    UUID.randomUUID(),
                    Typed.one(DueDate.Kind.class, kind).orElseThrow(),
                    Objects.requireNonNullElse(words, ""),
                    today.plusDays(inDays),
                    amount == null ? null : Euros.read(amount).orElseThrow(),
                    null,
                    0);
        }
    }
}
