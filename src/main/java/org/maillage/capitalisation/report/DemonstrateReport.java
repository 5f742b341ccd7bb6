package org.maillage.capitalisation.report;

import static org.maillage.account.Example.must;

import java.util.Map;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.programme.ExampleEdition;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates a report: a first version is published on the way, and what is written since waits for the next. */
@Component
@Order(120)
record DemonstrateReport(ExampleEdition edition, CountReport count, ReportWords words, PublishReport publish)
        implements DemonstrationPart {

    private static final int PUBLISHED_DAYS_AFTER = 80;
    private static final int WRITTEN_DAYS_AGO = 3;

    @Override
    public String name() {
        return "report";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("sessions");
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), Said.class);
        var lead = example.person(example.cast().lead());
        example.on(example.starts().plusDays(PUBLISHED_DAYS_AFTER), () -> {
            write(said.first(), lead);
            var seal = publish.seal(count.of(edition.get()));
            must(publish.publish(edition.get(), seal, lead) == 1, "the report is published already");
        });
        example.on(
                example.today().minusDays(WRITTEN_DAYS_AGO),
                () -> write(said.since(), example.person(example.cast().facilitator())));
    }

    private void write(Map<String, String> said, SignedIn who) {
        var live = edition.get();
        var kept = words.of(live.id());
        said.forEach((key, text) -> {
            var chapter = Typed.one(ReportChapter.class, key).orElseThrow();
            var version =
                    kept.getOrDefault(chapter, ReportWords.Written.NOTHING).version();
            must(
                    words.write(live.id(), chapter, new ReportWords.Written(text, version), who),
                    "somebody else writes " + key);
        });
    }

    /** What is written for the first version, and since, by chapter. */
    record Said(Map<String, String> first, Map<String, String> since) {}
}
