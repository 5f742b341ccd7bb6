package org.maillage.capitalisation.adaptation;

import java.util.List;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.BeginSheet.From;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.programme.Cohorts;
import org.maillage.programme.Place;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates that sheets travel: one is being adapted elsewhere, and two were reused. */
@Component
@Order(96)
record DemonstrateAdaptations(
        AdaptSheet adaptSheet, Adaptations adaptations, Reuses reuses, PublishedSheets published, Cohorts cohorts)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "adaptations";
    }

    @Override
    public boolean isDue(Example lived) {
        return lived.hasLived("sheets");
    }

    @Override
    public void play(Example lived) {
        var told = Example.read(name(), Told.class);
        told.adapted().forEach(it -> {
            var me = lived.person(it.person());
            lived.on(lived.today().minusDays(it.daysAgo()), () -> adapt(it, me));
        });
        told.reused().forEach(it -> {
            var me = lived.person(it.person());
            lived.on(
                    lived.today().minusDays(it.daysAgo()),
                    () -> reuses.say(
                            sheet(it.sheet()).sheet(), me.person(), place(me).name(), it.words()));
        });
    }

    private void adapt(Told.Adapted told, SignedIn me) {
        var place = place(me);
        var fork = adaptSheet.adapt(
                sheet(told.sheet()), told.title(), new From(null, null, place.territory(), place.name()), me);
        Example.must(
                adaptations.say(adaptations.of(fork.sheetId()).orElseThrow(), told.changed()),
                "what was changed in an adaptation cannot be kept");
    }

    private SheetVersion sheet(String title) {
        var sheet = published.find(Typed.slug(title));
        Example.must(sheet.isPresent(), "the sheet « %s » is not published".formatted(title));
        return sheet.orElseThrow();
    }

    private Place place(SignedIn person) {
        return cohorts.placesOf(person.id()).getFirst();
    }

    /** Who adapts which sheet, and who has reused which. */
    record Told(List<Adapted> adapted, List<Reused> reused) {

        /** A sheet of others that somebody makes their own. */
        record Adapted(String sheet, String title, String person, int daysAgo, String changed) {}

        /** A sheet of others that somebody has made use of. */
        record Reused(String sheet, String person, int daysAgo, String words) {}
    }
}
