package org.maillage.evaluation.fit;

import static org.maillage.account.Example.must;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.alliance.Stage;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates what evaluations the team of the first catalyst is asked for, one of each verdict. */
@Component
@Order(99)
record DemonstrateFits(JdbcClient database, AskedEvaluations all, DirectoryPolicy policy) implements DemonstrationPart {

    @Override
    public String name() {
        return "fits";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("notes")
                && database.sql("select not exists (select from evaluation.fit)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var team = policy.reader(me).teams().stream().sorted().findFirst();
        must(team.isPresent(), "nobody of the first pair keeps a directory");
        for (var it : Example.read(name(), Said.class).requests()) {
            example.at(
                    example.today().minusDays(it.daysAgo()),
                    LocalTime.of(17, 0),
                    () -> must(all.add(asked(it, me, team.orElseThrow(), example)), "a request was not kept"));
        }
    }

    private static AskedEvaluation asked(OneRequest it, SignedIn me, UUID team, Example example) {
        return new AskedEvaluation(
                FitId.fresh(),
                team,
                Typed.one(Evaluated.class, it.kind()).orElseThrow(),
                null,
                it.title(),
                Typed.one(Stage.class, it.stage()).orElseThrow(),
                Typed.one(Requester.class, it.asker()).orElseThrow(),
                it.whom(),
                it.words(),
                asked(it),
                it.begunDaysAgo() == null ? null : example.today().minusDays(it.begunDaysAgo()),
                it.dueInDays() == null ? null : example.today().plusDays(it.dueInDays()),
                me.id(),
                me.id(),
                example.today(),
                0,
                true);
    }

    private static Set<AskedFor> asked(OneRequest it) {
        var asked = new HashSet<AskedFor>();
        it.asked().forEach(key -> asked.add(Typed.one(AskedFor.class, key).orElseThrow()));
        return asked;
    }

    /** Some months. */
    record Said(List<OneRequest> requests) {}

    /** One of the requests, of so many days ago. */
    record OneRequest(
            int daysAgo,
            String title,
            String kind,
            String stage,
            String asker,
            String whom,
            String words,
            List<String> asked,
            @Nullable Integer begunDaysAgo,
            @Nullable Integer dueInDays) {}
}
