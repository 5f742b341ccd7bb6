package org.maillage.capitalisation.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.finding.GatheredEvidence.Said;
import org.maillage.capitalisation.finding.GatheredEvidence.Spoken;
import org.maillage.pathway.LessonKind;
import org.maillage.programme.Cohorts;
import org.maillage.programme.ExampleEdition;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Place;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates findings: one that is established, a hypothesis that is nuanced, one that is contested, and one that is being prepared. */
@Component
@Order(95)
record DemonstrateFindings(
        ExampleEdition example,
        Findings findings,
        GatheredEvidence evidence,
        PublishedSheets published,
        Cohorts cohorts)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public boolean isDue(Example lived) {
        return lived.hasLived("sheets");
    }

    @Override
    public void play(Example lived) {
        var owner = lived.person(lived.cast().facilitator());
        var edition = example.get();
        Example.read(name(), Told.class).findings().forEach(it -> {
            var day = lived.today().minusDays(it.daysAgo());
            lived.on(day, () -> say(it, edition, owner, day.plusYears(1)));
            it.sheets().forEach(sheet -> lived.on(day.plusDays(1), () -> add(it, sheet, lived)));
            it.heard().forEach(heard -> lived.on(day.plusDays(1), () -> add(it, heard, edition, lived, owner)));
            if (it.published()) {
                lived.on(
                        day.plusDays(2),
                        () -> Example.must(findings.publish(find(it)), "a finding cannot be published"));
            }
        });
    }

    private void say(Told.Claim told, LiveEdition edition, SignedIn owner, LocalDate again) {
        Example.must(
                findings.add(new Finding(
                        UUID.randomUUID(),
                        Typed.slug(told.claim()),
                        Typed.one(LessonKind.class, told.kind()).orElseThrow(),
                        told.claim(),
                        null,
                        told.words(),
                        null,
                        told.contexts(),
                        edition.id(),
                        owner.id(),
                        again,
                        false,
                        null,
                        0)),
                "a finding is there already");
    }

    private Finding find(Told.Claim told) {
        return findings.find(Typed.slug(told.claim())).orElseThrow();
    }

    private void add(Told.Claim told, Told.OfSheet of, Example lived) {
        var sheet = published.find(Typed.slug(of.title()));
        Example.must(sheet.isPresent(), "the sheet « %s » is not published".formatted(of.title()));
        evidence.addSheet(
                find(told),
                sheet.orElseThrow().sheet(),
                weight(of.weight()),
                new Said(of.words(), of.context()),
                lived.person(of.person()).person());
    }

    private void add(Told.Claim told, Told.Heard heard, LiveEdition edition, Example lived, SignedIn owner) {
        for (var person : heard.people()) {
            var place = placeOf(lived.person(person), edition).orElseThrow();
            evidence.addSession(
                    find(told),
                    new Spoken(edition.id(), heard.session(), place.territory(), place.name()),
                    weight(heard.weight()),
                    new Said(heard.words(), Optional.ofNullable(heard.context()).orElse("")),
                    owner.person());
        }
    }

    private Optional<Place> placeOf(SignedIn person, LiveEdition edition) {
        return cohorts.placesOf(person.id()).stream()
                .filter(it -> it.edition().equals(edition.id()))
                .findFirst();
    }

    private static Weight weight(String word) {
        return Typed.one(Weight.class, word).orElseThrow();
    }

    /** What is said, and what was gathered. */
    record Told(List<Claim> findings) {

        /** A finding; whoever facilitates follows it. */
        record Claim(
                String kind,
                String claim,
                String words,
                String contexts,
                int daysAgo,
                boolean published,
                List<OfSheet> sheets,
                List<Heard> heard) {}

        /** A sheet that says something of it, added by somebody. */
        record OfSheet(String title, String weight, String person, String words, String context) {}

        /** What territories said in a session, each named by one of its pair. */
        record Heard(
                String session,
                List<String> people,
                String weight,
                String words,
                @Nullable String context) {}
    }
}
